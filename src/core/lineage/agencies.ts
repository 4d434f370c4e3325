/** News agencies by the names that datelines and credit lines use; the first of a line is the name to show. */
const AGENCIES = [
  "Reuters|Thomson Reuters",
  "AP|Associated Press|The Associated Press",
  "AFP|Agence France-Presse|Agence France Presse",
  "UPI|United Press International",
  "PA|Press Association|PA Media",
  "DPA|Deutsche Presse-Agentur",
  "EFE|Agencia EFE",
  "ANSA",
  "Kyodo|Kyodo News",
  "Jiji|Jiji Press",
  "Xinhua|Xinhua News Agency",
  "Yonhap|Yonhap News Agency",
  "TASS|ITAR-TASS",
  "Interfax",
  "RIA Novosti|RIA",
  "Anadolu|Anadolu Agency|AA",
  "PTI|Press Trust of India",
  "ANI|Asian News International",
  "IANS|Indo-Asian News Service",
  "Bloomberg|Bloomberg News",
  "CNN Wire|CNN Newsource",
  "Canadian Press|The Canadian Press",
  "AAP|Australian Associated Press",
  "APA|Austria Presse Agentur",
  "Lusa",
  "Belga",
  "ANP",
  "NTB",
  "TT",
  "Ritzau",
  "PAP",
  "MTI",
  "Tanjug",
  "SANA",
  "IRNA",
  "Antara",
  "Bernama",
  "VNA",
  "Tribune News Service|TNS",
];

const byName = new Map(
  AGENCIES.flatMap((line) => line.split("|").map((name) => [name.toLowerCase(), line.split("|")[0] ?? name] as const)),
);

/** The agency that a name stands for; null for any other name. */
export const agencyOf = (name: string): string | null => byName.get(name.trim().toLowerCase()) ?? null;

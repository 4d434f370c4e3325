/** Signs and words for money and their ISO 4217 codes. A bare "dollar" is the US one unless a country stands before it. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"], ["us$", "USD"], ["us-$", "USD"], ["hk$", "HKD"], ["c$", "CAD"], ["ca$", "CAD"], ["a$", "AUD"], ["au$", "AUD"], ["nz$", "NZD"], ["s$", "SGD"], ["nt$", "TWD"], ["r$", "BRL"],
  ["€", "EUR"], ["£", "GBP"], ["¥", "JPY"], ["₹", "INR"], ["₽", "RUB"], ["₩", "KRW"], ["₺", "TRY"], ["₦", "NGN"], ["₪", "ILS"], ["₴", "UAH"], ["₱", "PHP"], ["฿", "THB"], ["₫", "VND"],
  ["rs", "INR"], ["rs.", "INR"], ["usd", "USD"], ["eur", "EUR"], ["gbp", "GBP"], ["jpy", "JPY"], ["inr", "INR"], ["chf", "CHF"], ["cad", "CAD"], ["aud", "AUD"], ["cny", "CNY"], ["rmb", "CNY"], ["zar", "ZAR"], ["sek", "SEK"], ["nok", "NOK"], ["dkk", "DKK"], ["rub", "RUB"],
]);

/** Letters before a "$" that name the country's dollar. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([["us", "USD"], ["u.s.", "USD"], ["hk", "HKD"], ["c", "CAD"], ["ca", "CAD"], ["cdn", "CAD"], ["a", "AUD"], ["au", "AUD"], ["aus", "AUD"], ["nz", "NZD"], ["s", "SGD"], ["nt", "TWD"], ["r", "BRL"]]);

export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"], ["dollars", "USD"], ["bucks", "USD"], ["euro", "EUR"], ["euros", "EUR"], ["pound", "GBP"], ["pounds", "GBP"], ["sterling", "GBP"], ["quid", "GBP"], ["yen", "JPY"], ["yuan", "CNY"], ["renminbi", "CNY"], ["rupee", "INR"], ["rupees", "INR"],
  ["ruble", "RUB"], ["rubles", "RUB"], ["rouble", "RUB"], ["roubles", "RUB"], ["won", "KRW"], ["peso", "MXN"], ["pesos", "MXN"], ["real", "BRL"], ["reais", "BRL"], ["franc", "CHF"], ["francs", "CHF"], ["lira", "TRY"], ["liras", "TRY"], ["rand", "ZAR"], ["shekel", "ILS"], ["shekels", "ILS"],
  ["krona", "SEK"], ["kronor", "SEK"], ["krone", "NOK"], ["kroner", "NOK"], ["crowns", "DKK"], ["zloty", "PLN"], ["zlotys", "PLN"], ["dirham", "AED"], ["dirhams", "AED"], ["riyal", "SAR"], ["riyals", "SAR"], ["naira", "NGN"], ["hryvnia", "UAH"], ["baht", "THB"], ["ringgit", "MYR"], ["rupiah", "IDR"], ["dong", "VND"], ["dinar", "KWD"], ["dinars", "KWD"], ["afghani", "AFN"], ["afghanis", "AFN"], ["taka", "BDT"], ["birr", "ETB"], ["shilling", "KES"], ["shillings", "KES"], ["forint", "HUF"], ["forints", "HUF"], ["usd", "USD"], ["eur", "EUR"], ["gbp", "GBP"],
  ["cent", "USD"], ["cents", "USD"], ["pence", "GBP"],
]);

/** Hundredths of the currency. */
export const CENTS: ReadonlySet<string> = new Set(["cent", "cents", "pence"]);

const COUNTRY_DOLLARS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ["australian", { dollar: "AUD" }], ["canadian", { dollar: "CAD" }], ["hong kong", { dollar: "HKD" }], ["singapore", { dollar: "SGD" }], ["taiwan", { dollar: "TWD" }], ["us", { dollar: "USD" }], ["u.s.", { dollar: "USD" }], ["american", { dollar: "USD" }],
  ["egyptian", { pound: "EGP" }], ["syrian", { pound: "SYP" }], ["lebanese", { pound: "LBP", lira: "LBP" }], ["sudanese", { pound: "SDG" }], ["pakistani", { rupee: "PKR" }], ["indian", { rupee: "INR" }], ["nepalese", { rupee: "NPR" }], ["nepali", { rupee: "NPR" }],
  ["philippine", { peso: "PHP" }], ["argentine", { peso: "ARS" }], ["chilean", { peso: "CLP" }], ["colombian", { peso: "COP" }], ["mexican", { peso: "MXN" }], ["danish", { crown: "DKK", krone: "DKK" }], ["norwegian", { crown: "NOK", krone: "NOK" }], ["swedish", { crown: "SEK", krona: "SEK" }], ["czech", { crown: "CZK", koruna: "CZK" }], ["swiss", { franc: "CHF" }],
  ["iraqi", { dinar: "IQD" }], ["jordanian", { dinar: "JOD" }], ["kuwaiti", { dinar: "KWD" }], ["ugandan", { shilling: "UGX" }], ["kenyan", { shilling: "KES" }],
]);

/** ISO 4217 code of "Australian dollars" and the like; the word's own code where no country tells otherwise. */
export function currencyOf(country: string, word: string): string | null {
  const own = CURRENCY_WORDS.get(word);
  if (own === undefined) return null;
  return COUNTRY_DOLLARS.get(country)?.[word.replace(/s$/, "")] ?? own;
}

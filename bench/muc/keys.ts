/** One value of a slot: any of its texts will do; `of` are the texts of the target or perpetrator that it tells of. */
export interface Fill {
  readonly values: readonly string[];
  readonly of: readonly string[];
  /** Marked "?" in the key: right where it is given, no loss where it is not. */
  readonly optional: boolean;
}

/** One incident, by the numbers of the MUC-4 slots, 2 (date) to 24 (total number of human targets). */
export interface Template {
  readonly message: string;
  readonly optional: boolean;
  readonly slots: ReadonlyMap<number, readonly Fill[]>;
}

const LINE = /^(\d{1,2})\.\s+[A-Z: ]+?(?:\s{2,}|\t)\s*(.*)$/u;
const QUOTED = /"((?:\\"|[^"])*)"/gu;

const textsIn = (part: string): string[] =>
  [...part.matchAll(QUOTED)].map((match) => (match[1] ?? "").replaceAll('\\"', '"')).filter((text) => text !== "-");

/** `REPORTED AS FACT / POSSIBLE: "X" / "Y"`, `? "TERRORIST"`, `- 08 JAN 90`, `EL SALVADOR: APOPA (CITY)`. */
const fillOf = (line: string, slot: number): Fill | null => {
  const optional = line.startsWith("?");
  const body = line
    .replace(/^\?\s*/u, "")
    .replace(/;;;.*$/u, "")
    .trim();
  if (body === "" || body === "-" || body === "*") return null;
  const quote = body.indexOf('"');
  const before = (quote < 0 ? body : body.slice(0, quote)).replace(/:\s*$/u, "").trim();
  if (slot === 3) return { values: [body], of: [], optional };
  const texts = quote < 0 ? [] : textsIn(body.slice(quote));
  if (before === "") return texts.length === 0 ? null : { values: texts, of: [], optional };
  const values = before
    .split("/")
    .map((value) => value.trim())
    .filter((value) => value !== "" && value !== "-");
  // A description names whom it describes behind its own words: `"PRESIDENT": "CEREZO"`.
  return values.length === 0 ? null : { values, of: texts, optional };
};

/** `"PRESIDENT" / "HEAD OF STATE": "CEREZO"`: own words, then whose. */
const describedFill = (line: string): Fill | null => {
  const optional = line.startsWith("?");
  const parts = line.replace(/^\?\s*/u, "").split(/(?<="): (?=")/u);
  const values = textsIn(parts[0] ?? "");
  return values.length === 0 ? null : { values, of: textsIn(parts[1] ?? ""), optional };
};

/** The filled templates of a key file; one with "*" for its number says that its message has none. */
export const templatesOf = (text: string): readonly Template[] => {
  const found: Template[] = [];
  for (const block of text.split(/^0\.\s+MESSAGE: ID/mu).slice(1)) {
    const slots = new Map<number, Fill[]>();
    const message = /(?:DEV|TST\d)-MUC\d-\d{4}/u.exec(block)?.[0] ?? "";
    let slot = 0;
    let number = "*";
    for (const line of block.split("\n").filter((one) => !one.startsWith(";;;"))) {
      const head = LINE.exec(line);
      if (head) slot = Number(head[1]);
      const value = (head ? (head[2] ?? "") : line).trim();
      if (slot === 1 && head) number = value;
      if (slot < 2 || value === "") continue;
      const fill = slot === 19 ? describedFill(value) : fillOf(value, slot);
      if (fill) slots.set(slot, [...(slots.get(slot) ?? []), fill]);
    }
    if (/^\d/u.test(number)) found.push({ message, optional: /OPTIONAL/u.test(number), slots });
  }
  return found;
};

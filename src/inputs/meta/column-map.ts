/** The fields of a report that a column of JSON Lines or CSV can fill. */
export const columnFields = ["id", "url", "title", "text", "published", "publisher", "language"] as const;
export type ColumnField = (typeof columnFields)[number];

/** Field to column name: `{ text: "body", published: "date" }`. Fields left out keep their own names. */
export type ColumnMap = Partial<Readonly<Record<ColumnField, string>>>;

/** Reads `text=body,published=date`; throws an Error that names the wrong part. */
export function readColumnMap(spec: string): ColumnMap {
  const map: Partial<Record<ColumnField, string>> = {};
  for (const pair of spec.split(",")) {
    const at = pair.indexOf("=");
    const field = pair.slice(0, at).trim();
    const column = pair.slice(at + 1).trim();
    const known = columnFields.find((name) => name === field);
    if (at < 1 || column === "" || known === undefined) {
      throw new Error(`--map: "${pair}" is not FIELD=COLUMN. Fields are ${columnFields.join(", ")}.`);
    }
    map[known] = column;
  }
  return map;
}

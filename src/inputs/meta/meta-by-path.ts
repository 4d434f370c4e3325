import path from "node:path";
import type { MetaFact } from "../core-types.ts";

/** What the user says of one report. Null and missing both mean: nothing said. */
export interface MetaEntry {
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly language: string | null;
}

/** The user's words about reports, by path relative to the folder of the file that holds them. */
export interface MetaByPath {
  readonly file: string;
  /** Absolute folder that the keys are relative to. */
  readonly folder: string;
  readonly entries: ReadonlyMap<string, MetaEntry>;
  /** Keys that a report was found by so far; left out where nobody asks. */
  readonly used?: Set<string>;
}

/** The user's facts of a report; the earlier list wins. `file` is absolute or null, `label` the `Source.path`. */
export function userFacts(metas: readonly MetaByPath[], file: string | null, label: string): MetaFact[] {
  for (const meta of metas) {
    const key = keyOf(meta, file, label);
    const entry = key === null ? undefined : meta.entries.get(key);
    if (key === null || entry === undefined) continue;
    meta.used?.add(key);
    return factsOf(entry);
  }
  return [];
}

/** Keys that no report was read by: most often a path told from another folder. */
export const unusedKeys = (meta: MetaByPath): readonly string[] =>
  [...meta.entries.keys()].filter((key) => !meta.used?.has(key));

function keyOf(meta: MetaByPath, file: string | null, label: string): string | null {
  const keys = [label];
  if (file !== null) {
    const relative = path.relative(meta.folder, file).split(path.sep).join("/");
    const part = /[#!].*$/.exec(label)?.[0] ?? "";
    keys.unshift(relative + part);
    if (part !== "") keys.push(relative);
  }
  return keys.find((key) => meta.entries.has(key)) ?? null;
}

function factsOf(entry: MetaEntry): MetaFact[] {
  const facts: MetaFact[] = [];
  const add = (field: MetaFact["field"], value: string | null): void => {
    if (value !== null) facts.push({ field, value, from: "user", confidence: 1 });
  };
  add("publisher", entry.publisher);
  add("publishedAt", entry.published);
  add("url", entry.url);
  add("title", entry.title);
  add("language", entry.language);
  return facts;
}

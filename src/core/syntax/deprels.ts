/**
 * The relations that the parser gives: those of UD 2 (https://universaldependencies.org/u/dep/) with the subtypes that
 * tell readers something. Kept: nsubj:pass, csubj:pass, aux:pass, obl:agent, acl:relcl, nmod:poss, nmod:desc
 * ("President Bush"), compound:prt, and nmod:unmarked / obl:unmarked (bare noun phrases of time, measure and manner,
 * "arrived Tuesday"; older treebanks say obl:tmod, obl:npmod). All other subtypes are dropped.
 */
export const DEPRELS = [
  "acl",
  "acl:relcl",
  "advcl",
  "advmod",
  "amod",
  "appos",
  "aux",
  "aux:pass",
  "case",
  "cc",
  "ccomp",
  "compound",
  "compound:prt",
  "conj",
  "cop",
  "csubj",
  "csubj:pass",
  "dep",
  "det",
  "discourse",
  "dislocated",
  "expl",
  "fixed",
  "flat",
  "goeswith",
  "iobj",
  "list",
  "mark",
  "nmod",
  "nmod:desc",
  "nmod:poss",
  "nmod:unmarked",
  "nsubj",
  "nsubj:pass",
  "nummod",
  "obj",
  "obl",
  "obl:agent",
  "obl:unmarked",
  "orphan",
  "parataxis",
  "punct",
  "reparandum",
  "root",
  "vocative",
  "xcomp",
] as const;

export type Deprel = (typeof DEPRELS)[number];

const KNOWN = new Map<string, number>(DEPRELS.map((name, at) => [name, at]));

/** Place of a treebank's relation in DEPRELS, its subtype dropped where we keep none; -1 for what is no relation. */
export function deprelIndex(name: string): number {
  const exact = KNOWN.get(name);
  if (exact !== undefined) return exact;
  if (name === "obl:tmod" || name === "obl:npmod") return KNOWN.get("obl:unmarked") ?? -1;
  if (name === "nmod:tmod" || name === "nmod:npmod") return KNOWN.get("nmod:unmarked") ?? -1;
  return KNOWN.get(name.split(":")[0] ?? name) ?? -1;
}

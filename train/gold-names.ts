import type { NameKind } from "../src/core/syntax/names.ts";
import type { Tree } from "./conllu.ts";

export interface GoldName {
  from: number;
  to: number;
  kind: NameKind;
}

const KINDS: Record<string, NameKind> = {
  person: "person",
  organization: "organisation",
  place: "place",
  time: "other",
};
const SMALL =
  /^(?:of|the|and|for|de|del|da|di|du|la|le|el|al|bin|ibn|van|von|der|den|zu|in|on|at|to|a|&|-|–|'s|’s|\.|,)$/i;
/** Titles that are written like names. */
const TITLE =
  /^(?:(?:vice|deputy|prime|general|shadow|home|foreign|first|major)[- ]?)*(?:president|minister|secretary|undersecretary|director|chairman|chairwoman|chair|governor|senator|representative|congressman|mayor|ambassador|commissioner|king|queen|prince|princess|pope|judge|justice|captain|colonel|general|sergeant|professor|doctor|lady|man|chief|executive|officer|speaker|premier|chancellor|bishop|archbishop|cardinal|father|editor|head|leader)s?$/i;

/** Words that lead from a name to another thing, and from a person to anything. */
const AWAY = /^(?:in|on|at|to)$/i;
const AWAY_FROM_PERSON = /^(?:of|in|on|at|to|for|and|the|'s|’s|&)$/i;

/**
 * Names of a tree by GUM's entity layer: a mention whose head is a proper noun or a common one with the name behind it ("actor
 * Ana Ruiz"), cut to what belongs to the name itself (no article, no apposition, no relative clause, no 's, not where a hall stands or for whom a person speaks). Times and titles
 * without a name are no names. Of nested names the outermost counts.
 */
export function goldNames(tree: Tree): GoldName[] {
  const names: GoldName[] = [];
  const all = mentions(tree);
  for (const { from, to, type } of all) {
    if (type === "time") continue;
    const outer = headOf(tree, from, to);
    const head = tree.words[outer]?.upos === "PROPN" ? outer : nameBehind(tree, outer, to);
    if (head < 0) continue;
    const person = type === "person";
    // What is named inside a person's description ("ambassador to X") is not the person.
    const others = person ? all.filter((m) => m.from >= from && m.to <= to && (m.from > head || m.to <= head)) : [];
    const core = coreOf(tree, head === outer ? from : head, to, head, person ? AWAY_FROM_PERSON : AWAY, others);
    if (core !== null && !(person && isTitle(tree, core))) names.push({ ...core, kind: KINDS[type] ?? "other" });
  }
  names.sort((a, b) => a.from - b.from || b.to - a.to);
  const outer: GoldName[] = [];
  for (const name of names) if (name.from >= (outer[outer.length - 1]?.to ?? 0)) outer.push(name);
  return outer;
}

const isTitle = (tree: Tree, { from, to }: { from: number; to: number }): boolean =>
  TITLE.test(
    tree.words
      .slice(from, to)
      .map((word) => word.form)
      .join(" "),
  );

function mentions(tree: Tree): { from: number; to: number; type: string }[] {
  const found: { from: number; to: number; type: string }[] = [];
  const open: { id: string; type: string; from: number }[] = [];
  tree.words.forEach((word, at) => {
    for (const [mark] of word.entity.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      if (mark.startsWith("(")) {
        const [id = "", type = ""] = mark.slice(1).replace(/\)$/, "").split("-");
        if (mark.endsWith(")")) found.push({ from: at, to: at + 1, type });
        else open.push({ id, type, from: at });
      } else {
        const id = mark.slice(0, -1);
        const place = open.findLastIndex((entry) => entry.id === id);
        const [entry] = place < 0 ? [] : open.splice(place, 1);
        if (entry) found.push({ from: entry.from, to: at + 1, type: entry.type });
      }
    }
  });
  return found;
}

function headOf(tree: Tree, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const head = tree.words[at]?.head ?? -1;
    if (head < from || head >= to) return at;
  }
  return from;
}

/** Where the name begins that a common noun is told by ("actor Ana Ruiz", flat on "actor"); -1 where none is. */
const nameBehind = (tree: Tree, noun: number, to: number): number =>
  tree.words.findIndex(
    (word, at) => at > noun && at < to && word.head === noun && word.deprel === "flat" && word.upos === "PROPN",
  );

/** The run of name words around the head: proper nouns, and small words between them. */
function coreOf(
  tree: Tree,
  from: number,
  to: number,
  head: number,
  away: RegExp,
  others: readonly { from: number; to: number }[],
): { from: number; to: number } | null {
  const named = (at: number): boolean => {
    const word = tree.words[at];
    return (
      word !== undefined &&
      !others.some((other) => at >= other.from && at < other.to) &&
      (word.xpos.startsWith("NNP") ||
        (word.upos === "NUM" && at > from) ||
        (/^(?:flat|nmod:desc)$/.test(word.deprel) && /^\p{Lu}/u.test(word.form)))
    );
  };
  const joins = (at: number): boolean => {
    const form = tree.words[at]?.form ?? "";
    return SMALL.test(form) && !/^[.,]$/.test(form) && !away.test(form);
  };
  let start = head;
  let end = head + 1;
  for (let at = head - 1; at >= from; at--) {
    if (named(at)) start = at;
    else if (!joins(at)) break;
  }
  for (let at = head + 1; at < to; at++) {
    if (named(at)) end = at + 1;
    else if (!joins(at)) break;
  }
  while (start < end && /^(?:the|a|an)$/i.test(tree.words[start]?.form ?? "")) start++;
  return start < end ? { from: start, to: end } : null;
}

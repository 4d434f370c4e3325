import type { Tree, Word } from "./conllu.ts";
import { headlinePatterns } from "./headline-patterns.ts";
import { seeded } from "./random.ts";
import { speechBehind, speechColon } from "./speech-order.ts";
import { telegram } from "./telegram.ts";

/** Kinds of damage that news text comes with, each a copy of a tree with other forms. */
const DAMAGES: readonly ((tree: Tree, random: () => number) => Tree | null)[] = [
  (tree) => mapForms(tree, (form) => form.toLowerCase()),
  (tree) => mapForms(tree, (form) => form.toUpperCase()),
  headline,
  quotes,
  lostEnd,
  accents,
  commas,
];

/** Share of the sentences fit for it that are told once more as a headline. */
const AS_HEADLINE = 0.4;
/** Headlines made of patterns. */
const PATTERNS = 600;

/**
 * The trees, one damaged copy of about `share` of them, copies in the shape of headlines, and speech told the other way round
 * The first `trees.length` are the trees themselves, in order.
 */
export function augmented(trees: readonly Tree[], share: number, seed: number): Tree[] {
  const random = seeded(seed);
  const out: Tree[] = [...trees];
  for (const tree of trees) {
    if (random() >= share) continue;
    const from = Math.floor(random() * DAMAGES.length);
    for (let k = 0; k < DAMAGES.length; k++) {
      const copy = DAMAGES[(from + k) % DAMAGES.length]?.(tree, random);
      if (copy) {
        out.push(copy);
        break;
      }
    }
  }
  for (const tree of trees) {
    const speech = random() < 0.4 ? speechColon(tree, random) : speechBehind(tree, random);
    if (speech) out.push(speech);
    const headline = random() < AS_HEADLINE ? telegram(tree, random) : null;
    if (headline) out.push(headline);
  }
  out.push(...headlinePatterns(trees, PATTERNS, random));
  return out;
}

function mapForms(tree: Tree, change: (form: string, word: Word, at: number) => string): Tree | null {
  let changed = false;
  const words = tree.words.map((word, at) => {
    const form = change(word.form, word, at);
    if (form !== word.form) changed = true;
    return form === word.form ? word : { ...word, form };
  });
  return changed ? { ...tree, words } : null;
}

function headline(tree: Tree): Tree | null {
  if (tree.words.length > 25) return null;
  const cased = mapForms(tree, (form, word, at) => {
    const small = /^(?:ADP|DET|CCONJ|PART|SCONJ)$/.test(word.upos) && form.length < 4;
    return at > 0 && small ? form : form.charAt(0).toUpperCase() + form.slice(1);
  });
  return cased === null ? null : (lostEnd(cased) ?? cased);
}

function quotes(tree: Tree, random: () => number): Tree | null {
  const pair = [
    ["“", "”"],
    ["„", "”"],
    ["«", "»"],
    ["„", "“"],
    ['"', '"'],
  ][Math.floor(random() * 5)] as [string, string];
  const swapped = mapForms(tree, (form, word) => {
    if (/^(?:["“”„]|''|``)$/.test(form)) return word.xpos === "''" ? pair[1] : pair[0];
    return form.includes("'") ? form.replace(/'/g, "’") : form;
  });
  return swapped;
}

function lostEnd(tree: Tree): Tree | null {
  const last = tree.words[tree.words.length - 1];
  if (last === undefined || last.form !== "." || last.deprel !== "punct" || tree.words.length < 3) return null;
  return without(tree, tree.words.length - 1);
}

function accents(tree: Tree): Tree | null {
  return mapForms(tree, (form) => form.normalize("NFD").replace(/\p{M}/gu, ""));
}

function commas(tree: Tree, random: () => number): Tree | null {
  let out: Tree | null = null;
  for (let at = tree.words.length - 1; at >= 0; at--) {
    if (tree.words[at]?.form === "," && random() < 0.6) out = without(out ?? tree, at) ?? out;
  }
  return out;
}

/** The tree without one leaf; null where something hangs on it. */
function without(tree: Tree, gone: number): Tree | null {
  if (tree.words.some((word) => word.head === gone)) return null;
  const words = tree.words
    .filter((_, at) => at !== gone)
    .map((word) => (word.head > gone ? { ...word, head: word.head - 1 } : word));
  const before = words[gone - 1];
  if (before && gone < words.length) words[gone - 1] = { ...before, space: true };
  return { ...tree, words };
}

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { TokenizedSentence } from "../src/core/syntax/tokenized.ts";

/** One word of a treebank. `head` counts from 0; -1 is the root. */
export interface Word {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  head: number;
  deprel: string;
  /** A space follows. */
  space: boolean;
  /** The `Entity=` value, "" where there is none. */
  entity: string;
}

export interface Tree {
  id: string;
  doc: string;
  /** The file's name without its ending ("gum-news"). */
  part: string;
  /** True where a paragraph begins. */
  paragraph: boolean;
  words: Word[];
}

/** Reads a CoNLL-U file; words inside a fused token have no space between them, empty nodes are left out. */
export function readConllu(file: string): Tree[] {
  const part = basename(file).replace(/\.conllu$/, "");
  const trees: Tree[] = [];
  let doc = "";
  let id = "";
  let paragraph = true;
  let words: Word[] = [];
  let fusedEnd = 0;
  let fusedSpace = true;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") {
      if (words.length > 0) trees.push({ id, doc, part, paragraph, words });
      words = [];
      paragraph = false;
      fusedEnd = 0;
    } else if (line.startsWith("#")) {
      if (line.startsWith("# newdoc")) {
        doc = line.slice(line.indexOf("=") + 2);
        paragraph = true;
      } else if (line.startsWith("# newpar")) paragraph = true;
      else if (line.startsWith("# sent_id")) id = line.slice(12);
    } else {
      const [number = "", form = "", lemma = "", upos = "", xpos = "", , head = "", deprel = "", , misc = ""] =
        line.split("\t");
      const space = !/(?:^|\|)SpaceAfter=No/.test(misc);
      if (number.includes(".")) continue;
      if (number.includes("-")) {
        fusedEnd = Number(number.split("-")[1]);
        fusedSpace = space;
        continue;
      }
      const at = Number(number);
      const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
      words.push({
        form,
        lemma,
        upos,
        xpos,
        head: Number(head) - 1,
        deprel,
        space: at < fusedEnd ? false : at === fusedEnd ? fusedSpace : space,
        entity,
      });
    }
  }
  return trees;
}

/** The tree's words as a tokenized sentence over a text of its own, from `start`. */
export function asSentence(tree: Tree, index = 0, start = 0): TokenizedSentence {
  let at = start;
  let end = start;
  const tokens = tree.words.map(({ form, space }) => {
    const token = { start: at, end: at + form.length, text: form };
    end = token.end;
    at = end + (space ? 1 : 0);
    return token;
  });
  return { index, start, end, tokens };
}

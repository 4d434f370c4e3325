import type { Tree, Word } from "./conllu.ts";
import { below, changed, lowered, mark, raised, rebuilt } from "./tree-edit.ts";

/** Verbs that may stand behind what is said. */
const SAY =
  /^(?:say|add|report|announce|claim|state|note|warn|argue|reply|recall|write|insist|declare|confirm|suggest|explain|tell)$/;

const QUOTE = /^(?:["“”„]|''|``|‘’)/;

/** Who speaks, the verb with what goes with it, and what is said; all places in order. */
interface Speech {
  readonly speaker: readonly number[];
  readonly verb: number;
  readonly rest: readonly number[];
  readonly said: readonly number[];
  readonly head: number;
  readonly end: number | null;
}

/**
 * "The mayor said that the bridge is closed." told the other way round: "The bridge is closed, said the mayor." (or "the mayor
 * said"), at times in quotation marks. Treebanks of web text hardly show this order, news is full of it. Null for other trees.
 */
export function speechBehind(tree: Tree, random: () => number): Tree | null {
  const speech = speechOf(tree);
  if (speech === null) return null;
  const { speaker, verb, rest, said, head, end } = speech;
  const quoted = random() < 0.5 && !said.some((at) => QUOTE.test(tree.words[at]?.form ?? ""));
  const inverted = random() < 0.75 && tree.words[verb]?.lemma !== "tell" && !isPronoun(tree, speaker);
  const order: (number | Word)[] = [
    ...(quoted ? [mark("“", "``", head)] : []),
    ...said,
    mark(",", ",", verb),
    ...(quoted ? [mark("”", "''", head)] : []),
    ...(inverted ? [verb, ...speaker] : [...speaker, verb]),
    ...rest,
    ...(end === null ? [] : [end]),
  ];
  const first = said[0];
  return rebuilt(tree, order, (word, at) => (at === first ? raised(word) : at === speaker[0] ? lowered(word) : word));
}

/** As a headline has it: "Bridge closed: mayor", "Mayor: bridge closed". Null for other trees. */
export function speechColon(tree: Tree, random: () => number): Tree | null {
  const speech = speechOf(tree);
  if (speech === null || isPronoun(tree, speech.speaker) || speech.speaker.length > 6) return null;
  const { speaker, verb, said, head } = speech;
  const source = speaker.find((at) => tree.words[at]?.head === verb);
  if (source === undefined) return null;
  const behind = random() < 0.5;
  const order = behind ? [...said, mark(":", ":", source), ...speaker] : [...speaker, mark(":", ":", head), ...said];
  const top = behind ? head : source;
  const other = behind ? source : head;
  const made = rebuilt(tree, order, (word, at) => {
    if (at === top) return { ...word, head: -1, deprel: "root" };
    if (at === other) return { ...word, head: top, deprel: "parataxis" };
    return at === speaker[0] ? lowered(word) : word;
  });
  return made && changed(made, (word, at) => (at === 0 ? raised(word) : word));
}

function speechOf(tree: Tree): Speech | null {
  const { words } = tree;
  const verb = words.findIndex((word) => word.head < 0);
  if (verb < 1 || !SAY.test(words[verb]?.lemma ?? "") || !/^VB[DZP]$/.test(words[verb]?.xpos ?? "")) return null;
  const kids = words.flatMap((word, at) => (word.head === verb ? [{ word, at }] : []));
  const subject = kids.find(({ word }) => word.deprel === "nsubj");
  const content = kids.find(({ word }) => word.deprel === "ccomp");
  if (!subject || !content || subject.at > verb || content.at < verb) return null;
  const speaker = below(tree, subject.at);
  const said = below(tree, content.at).filter((at) => words[at]?.deprel !== "mark" || words[at]?.lemma !== "that");
  while (said.length > 0 && /^[,:–-]+$/.test(words[said[0] as number]?.form ?? "")) said.shift();
  for (const run of [speaker, said]) while (/^[.,]$/.test(words[run.at(-1) ?? -1]?.form ?? "")) run.pop();
  if (said.filter((at) => QUOTE.test(words[at]?.form ?? "")).length % 2 > 0) return null;
  const last = words.length - 1;
  const end = words[last]?.deprel === "punct" && words[last]?.head === verb ? last : null;
  const rest: number[] = [];
  for (const { word, at } of kids) {
    if (at === subject.at || at === content.at || at === end) continue;
    // Marks around the speech go; anything between speaker and speech goes along.
    if (word.deprel === "punct") continue;
    if (at < verb || at > content.at || !/^(?:obl|iobj|obj|advmod)/.test(word.deprel)) return null;
    rest.push(...below(tree, at));
  }
  if (!isRun(speaker) || !isRun(said) || said.length < 3 || said.length > 40 || speaker.length > 15) return null;
  return { speaker, verb, rest, said, head: content.at, end };
}

/** Without a gap, but for a word left out. */
const isRun = (places: readonly number[]): boolean => (places.at(-1) ?? 0) - (places[0] ?? 0) < places.length + 2;

const isPronoun = (tree: Tree, speaker: readonly number[]): boolean =>
  speaker.length === 1 && tree.words[speaker[0] ?? 0]?.upos === "PRON";

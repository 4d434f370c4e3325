import { interned } from "../text/interned.ts";
import { DEPRELS } from "./deprels.ts";
import { LABEL_TEMPLATES } from "./label-features.ts";
import { type Lemmas, lemmaOf, readLemmas } from "./lemmatizer.ts";
import { decodeUtf8, readSections, readSorted, readU16, section } from "./model-file.ts";
import { NAME_TEMPLATES } from "./name-features.ts";
import { findNames, NAME_LABELS, type NameSpan, namelessTags } from "./names.ts";
import { type Parser, parseInput } from "./parser.ts";
import { PARSER_TEMPLATES, type ParserInput, parserInput, roomForInput, type TagKinds } from "./parser-features.ts";
import { fastestScorers, type Scorers } from "./scorer.ts";
import type { SparseWeights } from "./sparse-weights.ts";
import { type Tagger, tagWords } from "./tagger.ts";
import { TAGGER_PARTS, TAGGER_TEMPLATES } from "./tagger-features.ts";
import type { Sentence, Token, Upos } from "./token.ts";
import type { TokenizedSentence } from "./tokenized.ts";
import { thinTransitions } from "./transition-weights.ts";
import { readWordTable } from "./word-table.ts";
import { lemmaKey, readWords, type WordTable } from "./words.ts";

/** A tagger, lemmatizer and dependency parser for one language. All methods are pure; none throws on any text. */
export interface SyntaxModel {
  readonly version: string;
  /** Fills lemma, upos and xpos; `parsed` is false, every head -1, every deprel "". */
  tag(sentence: TokenizedSentence): Sentence;
  /** Fills head and deprel: always one tree with one root (head -1, deprel "root"). A parsed sentence comes back as it is. */
  parse(sentence: Sentence): Sentence;
  /** Names in a tagged sentence, in order, none inside another; none from a model without a name tagger. */
  names(sentence: Sentence): NameSpan[];
}

export interface ModelMeta {
  readonly version: string;
  /** Joint tags, "UPOS XPOS", in the order of the tagger's labels. */
  readonly tags: readonly string[];
  /** Relations in the order of the parser's labels. */
  readonly labels: readonly string[];
  /** Hashes of the names of the documents that it was trained on, so that a bench can tell what it has not seen. */
  readonly docs: readonly number[];
}

/**
 * Reads a model file made by `train/`. Throws an Error that says what is wrong where the bytes are no such file. What comes out of
 * the model is the same with all scorers.
 */
export function loadSyntaxModel(bytes: Uint8Array, scorers: Scorers = fastestScorers()): SyntaxModel {
  const sections = readSections(bytes);
  const meta = JSON.parse(decodeUtf8(section(sections, "meta"))) as ModelMeta;
  const words = readWordTable(sections);
  const tagger: Tagger = {
    scores: scorers.labels(readSparse(sections, "tagger", meta.tags.length), TAGGER_TEMPLATES, TAGGER_PARTS),
  };
  const lemmas = readLemmas(decodeUtf8(section(sections, "lemmas")));
  const parser: Parser = {
    transitions: scorers.transitions(
      thinTransitions({
        hashes: readSorted(section(sections, "arcs.hashes")),
        values: readU16(section(sections, "arcs.values")),
      }),
      PARSER_TEMPLATES,
    ),
    labels: scorers.labels(readSparse(sections, "labels", meta.labels.length), LABEL_TEMPLATES),
    root: meta.labels.indexOf("root"),
  };
  const names = sections.has("names.hashes")
    ? scorers.labels(readSparse(sections, "names", NAME_LABELS), NAME_TEMPLATES)
    : null;
  const tags = meta.tags.map((tag) => tag.split(" ").map(interned) as [Upos, string]);
  const labels = meta.labels.map(interned);
  const kinds = tagKinds(meta.tags);
  const nameless = namelessTags(meta.tags);
  const tagNumbers = new Map<string, Map<string, number>>();
  tags.forEach(([upos, xpos], at) => {
    const ofUpos = tagNumbers.get(upos);
    if (ofUpos === undefined) tagNumbers.set(upos, new Map([[xpos, at + 1]]));
    else ofUpos.set(xpos, at + 1);
  });
  const tagsOf = (sentence: Sentence): Int32Array => {
    const { tokens } = sentence;
    const numbers = new Int32Array(tokens.length);
    for (let i = 0; i < numbers.length; i++) {
      const { upos, xpos } = tokens[i] as Token;
      numbers[i] = tagNumbers.get(upos)?.get(xpos) ?? 0;
    }
    return numbers;
  };
  return {
    version: meta.version,
    tag: (sentence) => tagSentence(sentence, words, tagger, lemmas, tags),
    parse: (sentence) => parseSentence(sentence, words, parser, kinds, tagsOf, labels),
    names: (sentence) =>
      names === null ? [] : findNames(names, readWords(sentence, words), tagsOf(sentence), sentence.tokens, nameless),
  };
}

function readSparse(sections: ReadonlyMap<string, Uint8Array>, name: string, labels: number): SparseWeights {
  const hashes = readSorted(section(sections, `${name}.hashes`));
  const lengths = section(sections, `${name}.lengths`);
  const starts = new Uint32Array(hashes.length + 1);
  for (let i = 0; i < hashes.length; i++) starts[i + 1] = (starts[i] as number) + (lengths[i] as number);
  return { labels, hashes, starts, pairs: readU16(section(sections, `${name}.pairs`)) };
}

/** Which joint tags are verbs, separating marks, and links between equals; entry 0 is no tag. */
export function tagKinds(tags: readonly string[]): TagKinds {
  const pick = (test: (tag: string) => boolean): Uint8Array =>
    Uint8Array.from(["", ...tags], (tag) => (test(tag) ? 1 : 0));
  return {
    verb: pick((tag) => tag.startsWith("VERB") || tag.startsWith("AUX")),
    mark: pick((tag) => tag.startsWith("PUNCT") && !tag.endsWith("HYPH")),
    link: pick((tag) => tag.startsWith("CCONJ")),
  };
}

function tagSentence(
  sentence: TokenizedSentence,
  table: WordTable,
  tagger: Tagger,
  lemmas: Lemmas,
  names: readonly [Upos, string][],
): Sentence {
  const words = readWords(sentence, table);
  const tags = new Int32Array(words.size);
  tagWords(tagger, words, tags);
  const keptLemma = (index: number, text: string, xpos: string): string => {
    const lower = words.lower[index] as string;
    const form = words.known[index] as number;
    if (form < 0) return lemmaOf(lemmas, text, xpos, lower);
    const key = lemmaKey(form, tags[index] as number);
    const kept = words.lemmas.get(key);
    if (kept !== undefined) return kept;
    const lemma = interned(lemmaOf(lemmas, text, xpos, lower));
    words.lemmas.set(key, lemma);
    return lemma;
  };
  const tokens = sentence.tokens.map((token, index): Token => {
    const [upos, xpos] = names[(tags[index] as number) - 1] ?? ["X", "FW"];
    const { start, end, text } = token;
    return {
      start,
      end,
      index,
      text,
      lower: words.lower[index] as string,
      lemma: keptLemma(index, text, xpos),
      upos,
      xpos,
      head: -1,
      deprel: "",
    };
  });
  return { index: sentence.index, start: sentence.start, end: sentence.end, tokens, parsed: false };
}

/** Words of a sentence whose lists are made once and used again: nothing of them is kept behind the parse. */
const USUAL = 255;
const usualInput = roomForInput(USUAL);

function parseSentence(
  sentence: Sentence,
  table: WordTable,
  parser: Parser,
  kinds: TagKinds,
  tagsOf: (sentence: Sentence) => Int32Array,
  labels: readonly string[],
): Sentence {
  if (sentence.parsed || sentence.tokens.length === 0)
    return sentence.parsed ? sentence : { ...sentence, parsed: true };
  const words = readWords(sentence, table);
  const input: ParserInput = parserInput(words, tagsOf(sentence), kinds, words.size > USUAL ? undefined : usualInput);
  const { head, label } = parseInput(parser, input);
  const tokens = sentence.tokens.map((token, index): Token => {
    const { start, end, text, lower, lemma, upos, xpos } = token;
    const at = head[index] as number;
    const root = at === input.size;
    const deprel = root ? "root" : (labels[label[index] as number] ?? DEPRELS[17]);
    return { start, end, index, text, lower, lemma, upos, xpos, head: root ? -1 : at, deprel };
  });
  return { index: sentence.index, start: sentence.start, end: sentence.end, tokens, parsed: true };
}

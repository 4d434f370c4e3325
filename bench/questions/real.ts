import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BenchError } from "../bench-error.ts";
import { readLines, textOf } from "../stories/items.ts";
import type { LabelledQuestion, LabelledStory, Telling } from "./case.ts";

type Place = readonly [from: number, to: number];

/** A story of real reports: places in the documents of a set instead of their words. */
interface PlacedStory {
  readonly id: string;
  readonly set: string;
  readonly topic: string;
  readonly reports: readonly {
    readonly document: string;
    readonly publisher: string;
    readonly publishedAt?: string;
    readonly headline: Place;
    readonly sentences: readonly Place[];
  }[];
  readonly questions: readonly (Omit<LabelledQuestion, "answers"> & {
    readonly answers: readonly {
      readonly answer: string;
      readonly status: LabelledQuestion["answers"][number]["status"];
      /** Report, sentence (-1: the headline), and the place in that. */
      readonly told: readonly (readonly [report: number, sentence: number, place: Place])[];
    }[];
  })[];
}

const TOKEN = /<token [^>]*sentence="(\d+)"[^>]*>([^<]*)<\/token>/gu;
const ENTITIES: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What stands between tokens that print sets without a space; the first that applies to each place. */
const CLOSED: readonly RegExp[] = [
  / (?=[,.;:!?)\]%]|['\u2019](?:s|re|ve|ll|d|m)\b|n['\u2019]t\b)/gu,
  /(?<=[([$]) /gu,
  /(?<=\d[.,:]) (?=\d)/gu,
  /(?<=\b\p{Lu}\.) (?=\p{Lu}\.)|(?<=\b[ap]\.) (?=m\.)/gu,
  /(?<=[,.!?]) (?="(?: |$))/gu,
  /(?<=['\u2019]) (?=(?:s|t|re|ve|ll|d|m)\b)/gu,
];
/** A dash parts; a hyphen joins two words, none of which opens a phrase. */
const HYPHEN =
  /(?<=[\p{L}\p{N}]) - (?!(?:the|an?|and|or|but|as|with|which|who|in|on|at|for|to|by|is|was|he|she|it|they)\b)(?=[\p{L}\p{N}])/gu;

/** The sentences of an ECB+ document, one a line, its tokens set as print sets them. */
const joinedTokens = (xml: string): string => {
  const sentences = new Map<string, string[]>();
  for (const [, sentence = "", token = ""] of xml.matchAll(TOKEN)) {
    const plain = token.replace(/&(\w+);/gu, (all, name: string) => ENTITIES[name] ?? all);
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), plain]);
  }
  return [...sentences.values()]
    .map((tokens) => CLOSED.reduce((text, closed) => text.replace(closed, ""), tokens.join(" ")).replace(HYPHEN, "-"))
    .join("\n");
};

const readEcb = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(join(folder, name))
          .filter((file) => file.endsWith(".xml"))
          .map((file) => [file, joinedTokens(readFileSync(join(folder, name, file), "utf8"))] as const),
      ),
  );

const readJson = (folder: string): Map<string, string> =>
  new Map(
    readLines(join(folder, "reports.jsonl")).map((row) => [
      String(row["id"]),
      [textOf(row["title"]) ?? "", textOf(row["text"]) ?? ""].join("\n\n"),
    ]),
  );

/** The documents of a set by their names: title, blank line, text. */
export const documentsIn = (data: string, set: string): ReadonlyMap<string, string> => {
  const folder = join(data, set);
  if (!existsSync(folder))
    throw new BenchError(
      `there is no folder ${folder}: the words of real stories are read from the sets themselves, with --data DIR, the folder that holds ${set}/.`,
    );
  return existsSync(join(folder, "reports.jsonl")) ? readJson(folder) : readEcb(folder);
};

/** Real stories of a folder, their words taken from the sets in `data`. Throws where a set or a document is not there. */
export const realStoriesIn = (folder: string, data: string): readonly LabelledStory[] => {
  const sets = new Map<string, ReadonlyMap<string, string>>();
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .flatMap((file) => readLines(join(folder, file)) as unknown as PlacedStory[])
    .map((story) => {
      const documents = sets.get(story.set) ?? documentsIn(data, story.set);
      sets.set(story.set, documents);
      return withWords(story, documents);
    });
};

const withWords = (
  { id, topic, reports, questions }: PlacedStory,
  documents: ReadonlyMap<string, string>,
): LabelledStory => {
  const told = reports.map(({ document, publisher, publishedAt, headline, sentences }) => {
    const text = documents.get(document);
    if (text === undefined) throw new BenchError(`${id}: the set holds no document ${document}.`);
    const words = ([from, to]: Place): string => text.slice(from, to);
    return {
      publisher,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      headline: words(headline),
      sentences: sentences.map(words),
    };
  });
  const place = ([report, sentence, [from, to]]: readonly [number, number, Place]): Telling => {
    const one = told[report];
    const text = sentence < 0 ? one?.headline : one?.sentences[sentence];
    if (text === undefined) throw new BenchError(`${id}: no sentence ${report}, ${sentence}.`);
    return [report, sentence, text.slice(from, to)];
  };
  return {
    id,
    topic,
    reports: told,
    questions: questions.map((question) => ({
      ...question,
      answers: question.answers.map((answer) => ({ ...answer, told: answer.told.map(place) })),
    })),
  };
};

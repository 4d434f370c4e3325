import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./figure.ts";
import { type Item, reportOf } from "./stories/items.ts";
import { scoreStories } from "./stories/score.ts";

const TOKEN = /<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g;

const textOf = (xml: string): string => {
  const sentences = new Map<string, string[]>();
  for (const [, sentence = "", word = ""] of xml.matchAll(TOKEN))
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), word]);
  return [...sentences.values()].map((words) => words.join(" ")).join("\n");
};

/** All documents with their sub-event: the topic's folder, and whether the file is of the "plus" part. */
export const readTopics = (data: string): Item[] =>
  readdirSync(data)
    .sort()
    .flatMap((topic) =>
      readdirSync(join(data, topic))
        .filter((file) => file.endsWith(".xml"))
        .sort()
        .map((file) => ({
          gold: `${topic}${file.endsWith("plus.xml") ? " plus" : ""}`,
          evidence: {
            report: reportOf(file, null, textOf(readFileSync(join(data, topic, file), "utf8")), null, null),
            claims: [],
            notices: [],
          },
        })),
    );

/** BCubed of documents to sub-event. */
export const run: Bench = async ({ data, part }) => scoreStories("ecb-plus", part ?? "all", readTopics(data));

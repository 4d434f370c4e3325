import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findAttributions } from "../attribution/find-attributions.ts";
import { tagLostVerb } from "../clause/lost-verb.ts";
import { mendTree } from "../clause/mend.ts";
import { findQuotations } from "../quotation/find-quotations.ts";
import { loadSyntaxModel, segment } from "../syntax/index.ts";
import { PLAIN, STATUS_CASES } from "./cases.ts";
import { MOOD_CASES } from "./cases-moods.ts";
import { NOT_DONE_CASES } from "./cases-not-done.ts";
import { REFUTED_CASES } from "./cases-refuted.ts";
import { judgeStatus } from "./judge-status.ts";
import { STATUS_RULES } from "./rules/index.ts";
import type { StatusInput } from "./status-context.ts";

const model = loadSyntaxModel(new Uint8Array(readFileSync(new URL("../../../data/syntax/en.bin", import.meta.url))));

function judge(text: string, at: string, more: Partial<StatusInput> = {}) {
  const sentences = segment(text).map((sentence) => mendTree(model.parse(tagLostVerb(model.tag(sentence)))));
  const attributions = findAttributions({
    text,
    sentences,
    quotations: findQuotations(text, sentences),
    mentions: [],
    title: null,
  });
  const sentence = sentences.find((one) => one.tokens.some((token) => token.text === at));
  const predicate = sentence?.tokens.findLast((token) => token.text === at);
  if (sentence === undefined || predicate === undefined) throw new Error(`"${at}" is not in "${text}"`);
  return judgeStatus({ text, sentence, predicate: predicate.index, attributions, ...more });
}

describe("judgeStatus", () => {
  it.each(
    [...STATUS_CASES, ...MOOD_CASES, ...NOT_DONE_CASES, ...REFUTED_CASES].map((one): [string, string, typeof one] => [
      one.at,
      one.text,
      one,
    ]),
  )("%s in: %s", (at, text, wanted) => {
    const got = judge(text, at, wanted.progressiveIsPlan ? { progressiveIsPlan: true } : {});
    expect({ status: got.status, polarity: got.polarity, hedge: got.hedge, background: got.background }).toEqual({
      status: wanted.status,
      polarity: wanted.polarity ?? "positive",
      hedge: wanted.hedge ?? null,
      background: wanted.background ?? false,
    });
    if (wanted.rule !== undefined) expect(got.rule).toBe(wanted.rule);
  });

  it.each(PLAIN)("plain fact: %s", (text, at) => {
    expect(judge(text, at)).toMatchObject({ status: "asserted", polarity: "positive", hedge: null, background: false });
  });

  it("is claimed where the side that speaks gains, asserted where another does", () => {
    const text = "The army said that the town had fallen to its men.";
    expect(judge(text, "fallen", { party: { speaker: "army", gains: "army" } })).toMatchObject({
      status: "claimed",
      rule: "status/own-gain",
    });
    expect(judge(text, "fallen", { party: { speaker: "mayor", gains: "army" } }).status).toBe("asserted");
    expect(judge(text, "fallen", { party: { speaker: null, gains: null } }).status).toBe("asserted");
  });

  it("is asserted where a side owns up, or says what it did not do", () => {
    const party = { speaker: "army", gains: "army" };
    expect(judge("The army admitted that it had seized the ship.", "seized", { party }).status).toBe("asserted");
    expect(judge("The army said that it had not seized the ship.", "seized", { party }).status).toBe("asserted");
  });

  it("tells what a denial denies", () => {
    expect(judge("The mill denied that it planned to cut 40 jobs.", "cut").denied).toBe("planned");
    expect(judge("The mill denied that it had cut 40 jobs.", "cut").denied).toBeUndefined();
    expect(judge("The mill plans to cut 40 jobs.", "cut").denied).toBeUndefined();
  });

  it("keeps the negating words", () => {
    expect(judge("Firefighters failed to contain the blaze.", "contain").negation).toBe("failed to");
  });

  it("asserts everything in a sentence that is not parsed", () => {
    const text = "The dam may burst.";
    const [raw] = segment(text);
    if (raw === undefined) throw new Error("no sentence");
    expect(judgeStatus({ text, sentence: model.tag(raw), predicate: 3 }).status).toBe("asserted");
  });

  it("gives every rule its own public id", () => {
    const ids = STATUS_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^status\/[a-z-]+$/);
  });
});

import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { makePicture } from "../../src/app/index.ts";
import type { Claim } from "../../src/core/claim/claim.ts";
import type { Answer, Picture, Question, StoryPicture } from "../../src/core/picture/picture.ts";
import type { Report } from "../../src/core/report/report.ts";

/** Five real reports that are not part of the project; where they are not, these tests say so and are skipped. */
const SEEDS = new URL("../../../shared/seeds", import.meta.url).pathname;

describe.skipIf(!existsSync(SEEDS))("five real reports of one event (skipped where ../shared/seeds is missing)", () => {
  let picture: Picture;
  let reports: readonly Report[];
  let story: StoryPicture;
  let claims: ReadonlyMap<string, Claim>;

  beforeAll(async () => {
    const made = await makePicture({
      paths: [SEEDS],
      case: null,
      knownAt: null,
      includeUndated: false,
      oneStory: false,
      now: () => "2026-01-01T00:00:00Z",
      onProgress: () => {},
      threads: 1,
    });
    picture = made.picture;
    reports = made.reports;
    story = picture.stories[0] as StoryPicture;
    claims = new Map(picture.claims.map((claim) => [claim.id, claim]));
  });

  const ask = (pattern: RegExp): readonly Question[] =>
    story.questions.filter((question) => pattern.test(question.question));
  const one = (pattern: RegExp): Question => {
    const found = ask(pattern);
    expect(
      found.map((question) => question.question),
      String(pattern),
    ).toHaveLength(1);
    return found[0] as Question;
  };
  const sourceOf = (id: string): string =>
    picture.reports.find((report) => report.id === id)?.sources[0]?.slice(0, 3) ?? "";
  const answersOf = (question: Question): readonly string[] => question.answers.map((answer) => answer.value);
  const latest = (question: Question): Answer =>
    (question.answers.find((answer) => answer.latest) ?? question.answers[0]) as Answer;

  test("every quote is in its report, to the letter", () => {
    const texts = new Map(reports.map((report) => [report.id, report.text]));
    for (const claim of picture.claims)
      expect(texts.get(claim.report)?.slice(claim.start, claim.end)).toBe(claim.quote);
    expect(picture.claims.length).toBeGreaterThan(60);
  });

  test("they are one story", () => {
    expect(picture.stories).toHaveLength(1);
  });

  test("no report gets a date that nobody gave", () => {
    expect(picture.reports.map((report) => report.publishedAt)).toEqual([null, null, null, null, null]);
    expect(
      picture.claims.filter(
        (claim) => claim.validTime?.from?.startsWith("2024") || claim.validTime?.text.includes("aprilie"),
      ),
    ).toEqual([]);
  });

  test("3,000 US soldiers: five reports, one origin, planned", () => {
    const question = one(/soldiers are being sent by the United States(?: to Kabul)?\?$/u);
    expect(question.verdict.kind).toBe("single origin");
    const answer = latest(question);
    expect(answer).toMatchObject({ status: "planned", support: "single origin" });
    expect(answer.reports).toHaveLength(5);
    expect(answer.origins).toHaveLength(1);
    expect(answer.quantity?.low).toBe(3000);
  });

  test("600 British soldiers: five reports, one origin, planned", () => {
    const question = one(/soldiers are being sent by the United Kingdom/u);
    expect(question.verdict.kind).toBe("single origin");
    const answer = latest(question);
    expect(answer.status).toBe("planned");
    expect(answer.reports).toHaveLength(5);
    expect(answer.origins).toHaveLength(1);
    expect(answer.quantity?.low).toBe(600);
  });

  test("3,500 for Kuwait are a question of their own; Canada sends, with no number", () => {
    expect(latest(one(/to Kuwait/u)).quantity?.low).toBe(3500);
    const canada = latest(one(/sent by Canada/u));
    expect(canada).toMatchObject({ quantity: null, status: "planned" });
  });

  test("provincial capitals: 8, 12, 14 of 34 changed, in that order, inferred from outside the counter", () => {
    const question = one(/provincial capitals/u);
    expect(question.verdict.kind).toBe("changed");
    expect(question.answers.map((answer) => answer.quantity?.low)).toEqual([8, 12, 14]);
    expect(question.verdict.order.basis).toBe("inferred");
    expect(question.verdict.order.from.join(" ")).toContain("Kandahar");
    expect(
      question.answers
        .flatMap((answer) => answer.claims)
        .map((id) => claims.get(id)?.quote)
        .join(" "),
    ).not.toContain("10th");
    const tenth = picture.claims.filter((claim) => claim.quote.includes("10th"));
    expect(tenth.map((claim) => claim.status)).toEqual(["conditional"]);
    const more = picture.claims.filter((claim) => claim.quote.includes("one more provincial capital"));
    expect(more.map((claim) => claim.quantity?.increment)).toEqual([true]);
  });

  test("shares of the country are compatible", () => {
    const question = one(/of the country is held by the Taliban/u);
    expect(question.verdict.kind).toBe("compatible");
    expect(answersOf(question).join("; ")).toMatch(/two-thirds/u);
    expect(answersOf(question).join("; ")).toMatch(/more than half/u);
    expect(
      question.answers
        .flatMap((answer) => answer.reports)
        .map(sourceOf)
        .sort(),
    ).toEqual(["000", "002", "003"]);
  });

  test("Kandahar goes from contested and claimed to held: changed", () => {
    const question = one(/^Who holds Kandahar\?/u);
    expect(question.verdict.kind).toBe("changed");
    expect(latest(question)).toMatchObject({ value: "The Taliban", status: "asserted" });
  });

  test("Herat is claimed in one report, asserted in others", () => {
    const question = one(/^Who holds Herat\?/u);
    const claimed = question.answers.find((answer) => answer.status === "claimed");
    const asserted = question.answers.find((answer) => answer.status === "asserted");
    expect(claimed?.reports.map(sourceOf)).toEqual(["000"]);
    expect(asserted?.reports.map(sourceOf)).toEqual(expect.arrayContaining(["001", "002", "004"]));
    expect(asserted?.reports.map(sourceOf)).not.toContain("000");
  });

  test("what the government still holds", () => {
    expect(latest(one(/^Who holds Kandahar.s airport\?|^Who holds Kandahar airport\?/u)).value).toMatch(/government/iu);
    const mazar = one(/^Who holds Mazar/u);
    expect(latest(mazar).value).toMatch(/government/iu);
    expect(latest(mazar).beside.map((note) => note.text)).toContain("surrounded");
    expect(["disputed", "changed"]).not.toContain(mazar.verdict.kind);
    expect(latest(one(/^Who holds Jalalabad\?/u)).value).toMatch(/government/iu);
  });

  test("Firuz Koh was handed over; Rashkarga is Lashkar Gah", () => {
    const koh = one(/^Who holds Firuz Koh\?/u);
    expect(latest(koh).beside.map((note) => note.text)).toContain("handed over");
    const gah = one(/^Who holds Lashkar Gah\?/u);
    expect(
      gah.answers
        .flatMap((answer) => answer.claims)
        .map((id) => claims.get(id)?.roles["place"]?.text)
        .join(" "),
    ).toContain("Rashkarga");
    expect(gah.verdict.kind).not.toBe("disputed");
  });

  test("30 and 90 days are forecasts of US intelligence, with horizons", () => {
    const forecasts = picture.claims.filter(
      (claim) => claim.frame === "forecast" && claim.roles["place"]?.name === "Kabul" && claim.horizon,
    );
    expect(forecasts.map((claim) => [sourceOf(claim.report), claim.horizon?.days]).sort()).toEqual([
      ["000", 30],
      ["000", 90],
      ["004", 30],
      ["004", 90],
    ]);
    for (const claim of forecasts) expect(claim.attribution[0]?.speaker).toMatch(/US intelligence/u);
    const chained = forecasts.filter((claim) => sourceOf(claim.report) === "004");
    for (const claim of chained)
      expect(claim.attribution.map((link) => link.speaker)).toEqual(["US intelligence", "a U.S. defence official"]);
    for (const question of ask(/^Will Kabul be/u)) expect(latest(question).origins).toHaveLength(1);
    expect(latest(one(/^Who holds Kabul\?/u)).value).toMatch(/government/iu);
  });

  test("the door: one statement by one spokesman to one outlet, in two wordings", () => {
    const found = story.questions.filter((question) =>
      question.answers.some((answer) => answer.claims.some((id) => claims.get(id)?.quote.includes("close the door"))),
    );
    expect(found).toHaveLength(1);
    const answer = latest(found[0] as Question);
    expect(answer.reports).toHaveLength(2);
    expect(answer.origins).toHaveLength(1);
  });

  test("talks: who offers, who rejects, who rules out", () => {
    const offers = picture.claims.filter(
      (claim) => claim.stance === "offer" && claim.roles["on"]?.text.includes("power"),
    );
    expect([...new Set(offers.map((claim) => sourceOf(claim.report)))].sort()).toEqual(["000", "001"]);
    const viaOutlet = offers.filter((claim) => sourceOf(claim.report) === "000");
    expect(viaOutlet.some((claim) => claim.attribution.some((link) => /Al Jazeera/u.test(link.speaker)))).toBe(true);
    expect(viaOutlet.every((claim) => !/Jazeera/u.test(claim.roles["party"]?.text ?? ""))).toBe(true);
    const rejected = picture.claims.filter(
      (claim) => claim.stance === "reject" && /Ghani/u.test(claim.roles["party"]?.text ?? ""),
    );
    expect(rejected).toHaveLength(1);
    expect(rejected[0]?.background).toBe(false);
    expect(
      picture.claims.some(
        (claim) =>
          claim.stance === "reject" &&
          /Mujahid/u.test(claim.roles["party"]?.name ?? "") &&
          /power/u.test(claim.roles["on"]?.text ?? ""),
      ),
    ).toBe(true);
    const welcomed = picture.claims.filter(
      (claim) => claim.stance === "accept" && claim.quote.includes("once welcomed"),
    );
    expect(welcomed).toHaveLength(1);
    expect(welcomed.every((claim) => claim.background)).toBe(true);
    const may = picture.claims.filter((claim) => claim.quote.includes("may reject it"));
    expect(may.map((claim) => claim.status)).toEqual(["forecast"]);
  });

  test("183 killed and 360,000 fled, both by the UN, are two questions", () => {
    const killed = one(/civilians were killed/u);
    const fled = one(/people have been displaced/u);
    for (const question of [killed, fled]) {
      expect(question.verdict.kind).toBe("single origin");
      expect(story.origins.find((origin) => origin.id === latest(question).origins[0])?.name).toMatch(
        /United Nations|UN/u,
      );
    }
    expect(latest(killed).quantity?.low).toBe(183);
    expect(latest(fled).quantity?.low).toBe(360_000);
  });

  test("old history is absent from what holds now", () => {
    const now = story.questions
      .filter((question) => question.group !== "statements")
      .flatMap((question) => question.answers.flatMap((answer) => answer.claims))
      .map((id) => claims.get(id)?.quote ?? "")
      .join("\n");
    expect(now).not.toMatch(/1994|2001|ousted the Taliban|trillion/u);
  });

  test("furniture is never read", () => {
    const read = picture.claims.map((claim) => claim.quote).join("\n");
    expect(read).not.toMatch(/Leave A Reply|spot_img|SOT|Source link|Wikimedia|Sarah Provan/u);
  });
});

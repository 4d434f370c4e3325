// What each story's NOTES.md says, as tests. The snapshots beside it hold the rest.
import { beforeAll, describe, expect, test } from "vitest";
import { figuresOf, type Golden, latestOf, readGolden } from "./read.ts";

describe("ledgers of the golden stories", () => {
  test("the flood: the counter of the dead rises, day by day, and its forecast stays open", async () => {
    const { story } = await readGolden("flood-sylhet");
    const dead = story.ledgers.counters.find(({ what }) => /killed/u.test(what));
    expect(dead).toMatchObject({
      order: "published",
      points: [
        { low: 5, high: 5 },
        { low: 9, high: 9 },
      ],
    });
    expect(dead?.points.every(({ at }) => at?.startsWith("2022-06-19"))).toBe(true);
    expect(story.ledgers.forecasts).toMatchObject([{ horizon: "within five days", outcome: "unresolved" }]);
  });
  test("the fall of cities: offers and refusals by party, holders by place, horizons by who gave them, no date invented", async () => {
    const { forecasts, positions, control } = (await readGolden("kandahar-2021")).story.ledgers;
    expect(forecasts.map(({ horizon, by }) => [horizon, by])).toEqual(
      expect.arrayContaining([
        ["within 90 days", ["US intelligence"]],
        ["in 30 days", ["US intelligence"]],
      ]),
    );
    expect(positions.map(({ party, stance }) => `${party} ${stance}`)).toEqual(
      expect.arrayContaining(["the government offered", "the Taliban rejected"]),
    );
    expect(control.find(({ place }) => place === "Lashkar Gah")?.intervals.map(({ holder }) => holder)).toEqual([
      "The Taliban",
    ]);
    expect([...forecasts, ...positions].map(({ at }) => at).filter((at) => at !== null)).toEqual([]);
  });
});

describe("a flood in Sylhet", () => {
  let it: Golden;
  beforeAll(async () => {
    it = await readGolden("flood-sylhet");
  });

  test("five dead, then nine: changed", () => {
    const killed = it.question(/^How many people were killed/u);
    expect(killed.verdict.kind).toBe("changed");
    expect(killed.verdict.order.basis).toBe("published");
    expect(figuresOf(killed)).toEqual([5, 9]);
    expect(latestOf(killed).quantity?.low).toBe(9);
  });
  test("the 30 of an opposition leader stay a claim, which the government rejects, beside it", () => {
    const claims = it.claims(/\b30 people\b/u);
    expect(claims.map(({ status }) => status)).toEqual(["claimed", "denied"]);
    expect(claims[1]?.attribution.map(({ speaker }) => speaker)).toEqual(["The government"]);
    const [told] = it.answeredBy(claims);
    expect(told && figuresOf(told, "claimed")).toEqual([30, 24]);
  });
  test("the opposition's headline is no fact either", () => {
    expect(it.claims(/dozens dead/u).filter(({ status }) => status === "asserted")).toEqual([]);
  });
  test("40,000, about 65,000 and more than 60,000 driven from home: a rise, and two figures that meet", () => {
    const displaced = it.question(/displaced|fled|driven|left their homes/iu);
    expect(displaced.verdict.kind).toBe("changed");
    expect([...figuresOf(displaced)].sort()).toEqual([40_000, 60_000, 65_000]);
    expect(figuresOf(displaced)[0]).toBe(40_000);
  });
  test("the 20 villages are conditional on an embankment and counted for nothing", () => {
    const claims = it.claims(/20 villages/u);
    expect(claims.map(({ status }) => status)).toEqual(["conditional"]);
    expect(it.answeredBy(claims)).toEqual([]);
  });
  test("the government urges, the United Nations calls for: positions, each its own", () => {
    const positions = it.picture.claims.filter(({ frame }) => frame === "position");
    const parties = positions.map(({ roles }) => roles["party"]?.text);
    expect(parties).toContain("The government");
    expect(parties).toContain("The United Nations");
    expect(it.answeredBy(positions)).toHaveLength(positions.length);
  });
});

describe("an earthquake in Ayacucho", () => {
  let it: Golden;
  beforeAll(async () => {
    it = await readGolden("earthquake-ayacucho");
  });

  test("a toll that rises is changed, ordered by the dates of publication", () => {
    const killed = it.question(/^How many people were killed/u);
    expect(killed.verdict.kind).toBe("changed");
    expect(killed.verdict.order.basis).toBe("published");
    expect(figuresOf(killed)).toEqual([8, 21, 34]);
    expect(latestOf(killed).quantity?.low).toBe(34);
  });
  test("the second report copies the first: what both tell has one origin", () => {
    const links = it.story.lineage.map(({ from, to }) => it.sources({ reports: [from, to] }).join(" "));
    expect(links).toContain("01-wire 02-copy");
    const both = it.story.questions
      .flatMap(({ answers }) => answers)
      .filter((answer) => it.sources(answer).join(" ") === "01-wire 02-copy");
    expect(both.length).toBeGreaterThanOrEqual(3);
    for (const answer of both) expect(it.origins(answer), answer.value).toHaveLength(1);
  });
  test("a denied event is not a fact", () => {
    const dam = it.claims(/\bdam\b.*\bcollapsed\b/u);
    expect(dam.map(({ status }) => status)).toContain("denied");
    for (const question of it.answeredBy(dam))
      expect(["denied", "disputed"], question.question).toContain(question.verdict.kind);
  });
  test("a forecast has its horizon", () => {
    const [aftershocks, ...more] = it.claims(/aftershocks could hit/u);
    expect(more).toEqual([]);
    expect(aftershocks).toMatchObject({ frame: "forecast", status: "forecast", horizon: { days: 3 } });
  });
  test("the earthquake of 2007 and its dead are background", () => {
    const old = it.claims(/more than 500 people/u);
    expect(old.map(({ background }) => background)).toEqual([true]);
    expect(it.answeredBy(old)).toEqual([]);
  });
  test("600 soldiers are planned, not sent", () => {
    const soldiers = it.question(/^How many soldiers/u);
    expect(soldiers.answers.map(({ status, quantity }) => [status, quantity?.low])).toEqual([["planned", 600]]);
  });
});

describe("a shooting in Dayton", () => {
  let it: Golden;
  beforeAll(async () => {
    it = await readGolden("shooting-dayton");
  });

  test("two killed, agreed on by police and coroner", () => {
    const two = it.questions(/killed/u).flatMap(({ answers }) => answers.filter(({ quantity }) => quantity?.low === 2));
    expect(two).toHaveLength(1);
    const names = two.flatMap(it.origins).join("; ");
    expect(names).toMatch(/police/iu);
    expect(names).toMatch(/coroner/iu);
    expect(two[0]?.support).toBe("several origins");
  });
  test("a third victim dies later: an increment or a rise, never a dispute", () => {
    const third = it.claims(/third victim/u).filter(({ harm }) => harm === "killed");
    // The headline may tell it too; none of them may be read as one death in all.
    expect(third.length).toBeGreaterThan(0);
    for (const { quantity } of third) expect(quantity?.increment === true || (quantity?.low ?? 0) >= 3).toBe(true);
    for (const { verdict } of it.questions(/killed/u)) expect(verdict.kind).not.toBe("disputed");
  });
  test("three and four injured on the same day differ; a later report has three again", () => {
    const injured = it.question(/injured|wounded/u);
    expect([...new Set(figuresOf(injured))].sort()).toEqual([3, 4]);
    expect(["disputed", "changed", "undecided"]).toContain(injured.verdict.kind);
    const three = injured.answers.filter(({ quantity }) => quantity?.low === 3);
    expect(three.flatMap(it.sources)).toEqual(["01-first", "03-arrest"]);
  });
  test("an arrest, and an appearance in court that is only expected", () => {
    expect(it.claims(/Police arrested/u).map(({ harm, status }) => [harm, status])).toEqual([["detained", "asserted"]]);
    expect(it.claims(/appear in court/u).map(({ status }) => status)).toEqual(["forecast"]);
  });
  test("the suspect's flight is no displacement", () => {
    expect(it.picture.claims.filter(({ frame }) => frame === "displacement")).toEqual([]);
  });
});

describe("Kandahar, August 2021", () => {
  let it: Golden;
  beforeAll(async () => {
    it = await readGolden("kandahar-2021");
  });

  test.each([
    [/soldiers .*United States(?: to Kabul)?\?$/u, 3000],
    [/soldiers .*United Kingdom/u, 600],
  ])("soldiers stand in five reports, planned, with one origin: %s", (words, figure) => {
    const { verdict, answers } = it.question(words);
    expect(verdict.kind).toBe("single origin");
    expect(answers.map(({ status, quantity }) => [status, quantity?.low])).toEqual([["planned", figure]]);
    expect(answers.flatMap(it.sources)).toHaveLength(5);
    expect(answers.flatMap(it.origins)).toHaveLength(1);
  });
  test("eight, 12 and 14 provincial capitals: changed, in that order, inferred from outside the counter", () => {
    const capitals = it.question(/^How many provincial capitals/u);
    expect(capitals.verdict.kind).toBe("changed");
    expect(figuresOf(capitals)).toEqual([8, 12, 14]);
    expect(capitals.verdict.order.basis).toBe("inferred");
    expect(capitals.verdict.order.from.join(" ")).toMatch(/Kandahar|Herat/u);
    expect(it.claims(/one more provincial capital/u).map(({ quantity }) => quantity?.increment)).toEqual([true]);
    const tenth = it.claims(/the 10th provincial capital/u);
    expect(tenth.map(({ status }) => status)).toEqual(["conditional"]);
    expect(it.answeredBy(tenth)).toEqual([]);
  });
  test("shares of the country are compatible", () => {
    const shares = it.question(/of the country is held/u);
    expect(shares.verdict.kind).toBe("compatible");
    expect(shares.answers.map(({ value }) => value).join("; ")).toMatch(/two-thirds.*half|half.*two-thirds/u);
  });
  test("Kandahar goes from contested and claimed to held; its airport is another question", () => {
    const city = it.question(/^Who holds Kandahar\?/u);
    expect(city.verdict.kind).toBe("changed");
    expect(latestOf(city)).toMatchObject({ value: "The Taliban", status: "asserted" });
    expect(latestOf(it.question(/^Who holds Kandahar('s)? airport\?/u)).value).toMatch(/government/iu);
  });
  test("Herat is claimed in one report, where the condition on it supports nothing; asserted in others", () => {
    const herat = it.question(/^Who holds Herat\?/u);
    expect(latestOf(herat)).toMatchObject({ value: "The Taliban", status: "asserted" });
    const claimed = herat.answers.filter(({ status }) => status === "claimed");
    expect(claimed.flatMap(it.sources)).toEqual(["04-page"]);
    expect(latestOf(herat).reports.length).toBeGreaterThanOrEqual(3);
    expect(it.claims(/^Herat is confirmed/u).map(({ status }) => status)).toEqual(["conditional"]);
  });
  test("Firuz Koh was handed over; Rashkarga is Lashkar Gah; the government's cities are the government's", () => {
    expect(latestOf(it.question(/^Who holds Firuz Koh\?/u)).beside.map(({ text }) => text)).toContain("handed over");
    const gah = it.question(/^Who holds Lashkar Gah\?/u);
    expect([...new Set(gah.answers.flatMap(it.sources))]).toEqual(["01-agency", "05-background"]);
    for (const city of ["Jalalabad", "Mazar-i-Sharif", "Kabul"])
      expect(latestOf(it.question(new RegExp(`^Who holds ${city}\\?`, "u"))).value, city).toMatch(/government/iu);
  });
  test("30 and 90 days are forecasts of US intelligence, not news that Kabul is taken", () => {
    const forecasts = it.picture.claims.filter(
      ({ frame, roles }) => frame === "forecast" && roles["place"]?.name === "Kabul",
    );
    expect(forecasts.map(({ horizon }) => horizon?.days).sort()).toEqual([30, 30, 90, 90]);
    for (const question of it.questions(/^Will Kabul/u)) {
      expect(latestOf(question).status).toBe("forecast");
      expect(it.origins(latestOf(question))).toEqual(["US intelligence"]);
    }
  });
  test("the offer to share power and its refusals are positions of their own, never a dispute", () => {
    const talks = it.story.questions.filter(({ frame }) => frame === "position");
    const stances = it.picture.claims.filter(({ frame }) => frame === "position").map(({ stance }) => stance);
    expect(stances).toContain("offer");
    expect(stances.filter((stance) => stance === "reject" || stance === "refuse").length).toBeGreaterThanOrEqual(2);
    expect(talks.map(({ verdict }) => verdict.kind)).not.toContain("disputed");
  });
  test("183 killed and 360,000 driven from home, both told by the UN, are two questions", () => {
    const killed = it.question(/civilians were killed/u);
    const displaced = it.question(/displaced/u);
    expect([figuresOf(killed), figuresOf(displaced)]).toEqual([[183], [360_000]]);
    for (const question of [killed, displaced])
      expect(question.answers.flatMap(it.origins)).toEqual(["the United Nations"]);
  });
  test("1994 is background, and a render date dates nothing", () => {
    const old = it.picture.claims.filter(({ quote }) => /1994|ruled most/u.test(quote));
    for (const claim of old) expect(claim.background, claim.quote).toBe(true);
    expect(it.answeredBy(old)).toEqual([]);
    expect(it.picture.reports.map(({ publishedAt }) => publishedAt)).toEqual([null, null, null, null, null]);
  });
});

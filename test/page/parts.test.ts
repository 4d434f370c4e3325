import { describe, expect, test } from "vitest";
import type { BriefPart, Question, VerdictKind } from "../../src/core/picture/picture.ts";
import { evidenceList } from "../../src/exports/html/cite.ts";
import { pageContext } from "../../src/exports/html/context.ts";
import { renderPage } from "../../src/exports/html/index.ts";
import { lineVerdict } from "../../src/exports/html/line-verdict.ts";
import { placeLabels } from "../../src/exports/html/map-labels.ts";
import { type Mark, markText } from "../../src/exports/html/mark-text.ts";
import { placeNames, unreadSentences } from "../../src/exports/html/unread.ts";
import { shorten } from "../../src/exports/html/words.ts";
import { reportOf } from "../cases/engine.ts";
import { HARBOUR, pageOf } from "./pages.ts";

const made = pageOf(HARBOUR);
const textOf = (html: string): string => html.replace(/<[^>]*>/gu, "");
const lineOf = (html: string, words: string): string =>
  (html.match(/<details class="question.*?<\/summary>/gsu) ?? []).find((line) => line.includes(words)) ?? "";

describe("marks in a text", () => {
  const mark = (id: string, start: number, end: number): Mark => ({ id, start, end, kind: "claim" });

  test("nest where they can", () => {
    expect(markText("one two three", [mark("b", 4, 7), mark("a", 0, 13)])).toBe(
      '<span class="claim" id="a">one <span class="claim" id="b">two</span> three</span>',
    );
  });

  test("are cut where they cross, and the parts together hold the words", () => {
    expect(markText("one two three", [mark("a", 0, 7), mark("b", 4, 13)])).toBe(
      '<span class="claim" id="a">one <span class="claim" id="b">two</span></span><span class="claim" data-of="b"> three</span>',
    );
  });

  test("keep the text and its escapes, and drop what lies outside", () => {
    const text = "a<b & \u{1f30a} c";
    const html = markText(text, [mark("a", 0, 5), mark("b", 6, 99), mark("c", 3, 3)]);
    expect(textOf(html)).toBe("a&lt;b &amp; \u{1f30a} c");
    expect(html).not.toContain('id="b"');
  });
});

describe("the verdict that a line of the brief wears", () => {
  const killed = made.picture.stories[0]?.questions.find(({ question }) => question === "How many people were killed?");
  if (killed === undefined) throw new Error("the story tells how many were killed");
  const claims = new Map(made.picture.claims.map((claim) => [claim.id, claim]));
  const latest = killed.answers.find((answer) => answer.latest)?.claims ?? [];
  const first = killed.answers.find((answer) => !answer.latest)?.claims ?? [];
  const kindOf = (
    part: BriefPart,
    text: string,
    of: readonly string[],
    question: Question = killed,
  ): string | undefined => lineVerdict({ part, text, claims: of, questions: [question.id] }, [question], claims)?.kind;
  const asVerdict = (kind: VerdictKind): Question => ({ ...killed, verdict: { ...killed.verdict, kind } });

  test("is its own support, where the question was decided on more than it tells", () => {
    const sentence = { report: "r1", start: 0, end: 14, text: "Fourteen died." };
    const worn = (text: string) =>
      lineVerdict({ part: "known", text, claims: latest, questions: [killed.id], sentence }, [killed], claims)?.kind;
    expect(worn("Fourteen died (Hill Radio, 4 May 2031).")).toBe("single origin");
    expect(worn("Fourteen died (3 reports, 2 origins) there (Hill Radio).")).toBe("single origin");
    expect(worn("Fourteen died (3 reports, 2 origins, in the words of Hill Radio).")).toBe("agreed");
    expect(kindOf("known", "Fourteen died (3 reports, at least 2 origins).", latest)).toBe("agreed");
    expect(
      kindOf(
        "said",
        "Fourteen died (2 reports, at least 1 origin: in the words of Hill Radio).",
        latest,
        asVerdict("agreed"),
      ),
    ).toBe("single origin");
    expect(kindOf("known", "Fourteen died (2 reports, at least 1 origin).", latest, asVerdict("agreed"))).toBe(
      "agreed",
    );
    expect(kindOf("expected", "More are to come (2 reports, 1 origin).", [], asVerdict("disputed"))).toBe(
      "single origin",
    );
  });

  test("is the question's, where the line tells what that is about", () => {
    expect(kindOf("changed", "14 people were killed (1 report, 1 origin); earlier: 5, then 9.", latest)).toBe(
      "changed",
    );
    expect(kindOf("known", "Five died (1 report, 1 origin).", first)).toBe("changed");
    expect(kindOf("known", "Fourteen died (2 reports, 2 origins).", latest, asVerdict("disputed"))).toBe("disputed");
  });

  test("of a line that sets figures against each other is never that they changed", () => {
    expect(
      kindOf("disputed", "Reports differ: 5 (1 report, 1 origin); 14 (1 report, 1 origin).", [...first, ...latest]),
    ).toBe("disputed");
    const denied = made.picture.claims.filter(({ status }) => status === "denied").map(({ id }) => id);
    expect(denied.length).toBeGreaterThan(0);
    expect(kindOf("disputed", "The army denied it (1 report, 1 origin).", denied)).toBe("denied");
  });
});

test("what two rules found in the same words is one sentence, under both their ids", () => {
  const [claim] = made.picture.claims;
  if (claim === undefined) throw new Error("the story has claims");
  const twin = { ...claim, id: "c_0123456789abcdef01234567" };
  const context = pageContext({ ...made.picture, claims: [...made.picture.claims, twin] }, made.reports);
  const html = evidenceList(context, [claim.id, twin.id]);
  expect(html.match(/<li>/gu)).toHaveLength(1);
  expect(html).toContain(claim.id.slice(0, 10));
  expect(html).toContain("c_01234567");
});

test("a number behind a line says whose report it is and of which day", () => {
  expect(made.html).toMatch(/class="cite"[^>]*aria-label="Sentence in report 1, Harbour Press, 2023-03-06"/u);
  expect(made.html).toMatch(/class="jump".*Harbour Press, 2023-03-06.*<\/details>/su);
});

describe("sentences from which nothing was taken", () => {
  const [, second] = made.reports;
  const claims = made.picture.claims.filter((claim) => claim.report === second?.id);

  test("hold a number or a place and are touched by no claim", () => {
    const found = second ? unreadSentences(second, claims, placeNames(made.picture.claims)) : [];
    const trucks = found.find(({ start, end }) => second?.text.slice(start, end).includes("14 trucks"));
    expect(trucks?.holds).toEqual(["a number", "a place", "a speaker"]);
    for (const { start, end } of found)
      expect(claims.some((claim) => claim.start < end && start < claim.end)).toBe(false);
  });

  test("are never of furniture, and a plain sentence is not among them", () => {
    const report = {
      ...(made.reports[0] as (typeof made.reports)[number]),
      text: "Share 12 times. It rained all day.",
    };
    const furniture = [{ start: 0, end: 15, kind: "share" as const, rule: "furniture/share-bar" }];
    expect(unreadSentences({ ...report, furniture }, [], new Set())).toEqual([]);
    expect(unreadSentences({ ...report, furniture: [] }, [], new Set())).toHaveLength(1);
  });
});

test("a line of 2 MB is searched in seconds and listed by its beginning", () => {
  const line = "<b onclick=x> 12 & near Basra said ".repeat(57_000);
  const found = unreadSentences(reportOf(line), [], new Set());
  expect(found.length).toBeGreaterThan(0);
  expect(shorten(line, 200).length).toBeLessThanOrEqual(200);
}, 20_000);

test("a question's line carries the answer, the verdict and the support", () => {
  const line = lineOf(made.html, "How many people were killed");
  expect(textOf(line)).toMatch(/5 \u2192 9 \u2192 14 .*changed .*3 reports, /u);
  expect(line).toContain('data-verdict="changed" open');
});

test("a number that changed in three steps has its chart, by day, and its reports", () => {
  expect(made.html).toMatch(/<svg[^>]*aria-label="5, then 9, then 14">/u);
  expect(made.html).toContain("2023-03-06 to 2023-03-08");
});

test("one issue stands once, with each side's stand beside it", () => {
  const groups = [...made.html.matchAll(/<div class="split".*?<\/details><\/div><\/div>/gsu)].map(([html]) =>
    textOf(html),
  );
  const sharing = groups.find((words) => words.includes("Share power with the rebels"));
  expect(sharing).toContain("offered");
  expect(sharing).toContain("rejected");
});

test("who holds what is a list beside the map, and the same bytes come out again", () => {
  expect(textOf(made.html.match(/<ul class="holders".*?<\/ul>/su)?.[0] ?? "")).toContain("Nasiriyah");
  expect(renderPage(made.picture, made.reports) === made.html).toBe(true);
});

test("labels of a crowded map never cover one another", () => {
  const points = Array.from({ length: 30 }, (_, index) => ({
    x: 100 + (index % 6) * 30,
    y: 100 + index,
    text: "Nasiriyah",
  }));
  const placed = placeLabels(points, 640, 400).flatMap((label) => label ?? []);
  const boxes = placed.map(({ x, y, anchor }) => {
    const left = anchor === "start" ? x : anchor === "end" ? x - 60 : x - 30;
    return { left, right: left + 60, top: y - 11, bottom: y + 2 };
  });
  expect(placed.length).toBeGreaterThan(2);
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
});

test("long words are cut at a space", () => {
  expect(shorten("a quick brown fox jumps", 18)).toBe("a quick brown fox\u2026");
  expect(shorten("short", 18)).toBe("short");
});

test("stories that are many stand in a list, their reports grouped, numbers kept", () => {
  const several = pageOf([...HARBOUR, { text: "A storm killed 7 people in Lisbon, officials said." }], false);
  expect(several.picture.stories.length).toBeGreaterThan(1);
  expect(several.html).toContain('<nav class="stories"');
  expect(several.html.match(/<h3 class="shelf">/gu)).toHaveLength(several.picture.stories.length);
  expect(new Set(several.html.match(/Report \d+\u00a0/gu)).size).toBe(several.reports.length);
});

test("an empty picture is a page that says so", () => {
  const html = renderPage({ engine: "test", knownAt: null, reports: [], claims: [], stories: [], notices: [] }, []);
  expect(html).toContain("nothing is known");
});

test("when a report was published is told as a reader writes it, and kept whole for machines", () => {
  expect(made.html).toContain('<time datetime="2023-03-06T18:00:00Z">2023-03-06 18:00 UTC</time>');
});

test.each([
  ["2023-03-06", "2023-03-06"],
  ["2023-03-06T00:00:00", "2023-03-06"],
  ["2023-03-06T18:00:00+02:00", "2023-03-06 18:00 UTC+02:00"],
])("published %s is shown as %s", (publishedAt, shown) => {
  const telling = { ...HARBOUR[0], text: HARBOUR[0]?.text ?? "", publishedAt };
  expect(pageOf([telling]).html).toContain(`<time datetime="${publishedAt}">${shown}</time>`);
});

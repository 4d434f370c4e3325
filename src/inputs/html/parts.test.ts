import { describe, expect, it } from "vitest";
import type { Report } from "../../core/report/report.ts";
import { readPage } from "./html-page.ts";

const source = { path: "a.html", sha256: "00", bytes: 1, mediaType: "text/html", charset: "utf-8" };
const said = "The water stood higher than in the spring, the fire service said, and boats went from house to house. ";
const read = (body: string): Report => {
  const { report } = readPage(
    `<!doctype html><html lang="en"><head><title>Flood in the lower town | Valley Post</title></head><body><h1>Flood in the lower town</h1>${body}</body></html>`,
    [],
    source,
  );
  if (report === null) throw new Error("no report");
  return report;
};
const parts = (report: Report, kind: string): (string | null)[][] =>
  (report.parts ?? [])
    .filter((part) => part.kind === kind)
    .map((part) => [part.publishedAt, report.text.slice(part.start, part.end).split("\n").at(-1)?.slice(0, 12) ?? ""]);

describe("entries of a live page without data of its own", () => {
  const entry = (n: number, time: string): string =>
    `<div class="post">${time}<h3>Gauge ${n}</h3><p>${n}. ${said.repeat(2)}</p></div>`;
  const clock = (n: number): string => `<time datetime="2020-03-02T1${n}:00:00Z">1${n}:00</time>`;
  it("are found by their shape, each with its time", () => {
    const report = read(`<div class="live">${[4, 3, 2].map((n) => entry(n, clock(n))).join("")}</div>`);
    expect(parts(report, "live-entry")).toEqual([
      ["2020-03-02T14:00:00Z", "4. The water"],
      ["2020-03-02T13:00:00Z", "3. The water"],
      ["2020-03-02T12:00:00Z", "2. The water"],
    ]);
  });
  it("have no date where only a clock stands", () => {
    const report = read(
      `<section>${[4, 3, 2].map((n) => entry(n, `<span class="timestamp">1${n}:00 GMT</span>`)).join("")}</section>`,
    );
    expect(parts(report, "live-entry").map(([at]) => at)).toEqual([null, null, null]);
  });
  it("are no comments, no teasers and no two paragraphs", () => {
    const story = `<article>${`<p>${said.repeat(3)}</p>`.repeat(4)}</article>`;
    expect(
      parts(
        read(`${story}<div class="comments">${[4, 3, 2].map((n) => entry(n, clock(n))).join("")}</div>`),
        "live-entry",
      ),
    ).toEqual([]);
    const teaser = (n: number): string => `<div class="box">${clock(n)}<a href="/${n}">${said}</a></div>`;
    expect(parts(read(`${story}<div>${[4, 3, 2].map(teaser).join("")}</div>`), "live-entry")).toEqual([]);
    expect(parts(read(`<div>${[4, 3].map((n) => entry(n, clock(n))).join("")}</div>`), "live-entry")).toEqual([]);
  });
});

describe("what is no running text", () => {
  const story = (inside: string): string =>
    `<article>${`<p>${said.repeat(3)}</p>`.repeat(3)}${inside}<p>${said.repeat(3)}</p></article>`;
  it("is one part a table and a list", () => {
    const rows = Array.from({ length: 12 }, (_, n) => `<tr><th>Street ${n}</th><td>${n * 10} houses</td></tr>`).join(
      "",
    );
    expect(parts(read(story(`<table><caption>Houses under water</caption>${rows}</table>`)), "table")).toHaveLength(1);
    const items = `<ul><li>Fill the bath, ${said}</li><li>Go up, ${said}</li></ul>`;
    const report = read(story(items));
    expect(parts(report, "list")).toHaveLength(1);
    expect(report.parts?.map((part) => part.kind)).toEqual(["list"]);
  });
  it("leaves a pull quote out where the story says the same words", () => {
    const pulled = (words: string): Report =>
      read(story(`<blockquote class="pull-quote"><p>${words}</p></blockquote>`));
    const covers = (report: Report, words: string): boolean => {
      const at = report.text.lastIndexOf(words);
      return report.furniture.some((span) => span.start <= at && at < span.end);
    };
    const again = pulled("boats went from house to house");
    const at = again.text.indexOf("\n\nboats went from house to house");
    expect(again.furniture.some((span) => span.start === at + 2)).toBe(true);
    expect(covers(pulled("Nobody slept that night, she said, and nobody will soon."), "Nobody slept")).toBe(false);
  });
});

describe("passages in another language", () => {
  const french =
    "Le maire a déclaré lundi que la rivière avait débordé dans la nuit et que les habitants de la ville basse avaient été conduits à l'école, où ils resteront jusqu'à la fin de la semaine.";
  it("are marked where both halves are in it", () => {
    const report = read(
      `<article>${`<p>${said.repeat(3)}</p>`.repeat(3)}<p>${french}</p><p>${said.repeat(3)}</p></article>`,
    );
    expect(report.language).toBe("en");
    const marked = report.parts?.find((part) => part.kind === "other-language");
    expect(marked && [marked.language, report.text.slice(marked.start, marked.end)]).toEqual(["fr", french]);
  });
  it("leave a report in the language that is read, where that makes up a good part of it", () => {
    const mixed = read(`<article><p>${french}</p><p>${french}</p><p>${said.repeat(3)}</p></article>`);
    expect(mixed.language).toBe("en");
    expect(mixed.parts?.map(({ kind, language }) => [kind, language])).toEqual([
      ["other-language", "fr"],
      ["other-language", "fr"],
    ]);
    const quoting = read(`<article>${`<p>${french}</p>`.repeat(5)}<p>${said.repeat(3)}</p></article>`);
    expect(quoting.language).toBe("fr");
    expect(quoting.parts?.map(({ language }) => language)).toEqual(["en"]);
  });
  it("are not made of names and quoted words", () => {
    const names =
      "The ministers of Baden-Württemberg, Nordrhein-Westfalen, Mecklenburg-Vorpommern and Schleswig-Holstein met Jean-Claude Lefèvre, François Dupont and Marie-Thérèse Beaulieu of the Société Générale de Surveillance in Neuchâtel.";
    expect(read(`<article>${`<p>${said.repeat(3)}</p>`.repeat(3)}<p>${names}</p></article>`).parts ?? []).toEqual([]);
  });
});

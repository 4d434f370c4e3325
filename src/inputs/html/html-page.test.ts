import { describe, expect, it } from "vitest";
import { processorTime } from "../../../test/processor-time.ts";
import { PageTooComplexError, parsePage } from "./dom/parse-page.ts";
import { readPage } from "./html-page.ts";
import { dateInPath, pageFacts, withoutSite } from "./page-facts.ts";
import { readerText } from "./reader-text.ts";

const source = { path: "a.html", sha256: "00", bytes: 1, mediaType: "text/html", charset: "utf-8" };
const paragraphs = [
  "The river broke its banks on Monday and flooded the lower town, the mayor said, while crews worked through the night to hold the dam.",
  "At least 14 people were killed and about 300 left their homes, according to the fire service, which sent boats into the streets.",
  "The army said that it would send 200 soldiers on Tuesday to help with the work, and a school was opened for those without shelter.",
  "The power company said that the lights would be back on by Thursday, once the water has gone from its largest station.",
];
const page = (
  head: string,
  around = "",
): string => `<!doctype html><html lang="en-GB"><head><title>Dam holds in the night | Valley Post</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav><div class="clock"><time datetime="2024-04-19T07:26">19 April 2024</time></div>
<article><h1>Dam holds in the night</h1><p class="byline">By Ana Ruiz</p>${around}${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}
<figure><img alt=""><figcaption>Rescuers at the dam. Photo: Ana Ruiz</figcaption></figure></article>
<section id="comments"><h3>Comments</h3><div class="comment"><time datetime="2023-01-01">1 January 2023</time><p>So sad to read this about the town where I grew up.</p></div></section>
<script>document.write("never")</script><footer>Copyright 2020 Valley Post</footer></body></html>`;

describe("readPage", () => {
  const { report } = readPage(
    page(
      '<meta property="og:site_name" content="Valley Post"><link rel="canonical" href="https://valley.example/2020/03/02/dam">',
    ),
    [],
    source,
  );
  const telling = (): string => {
    if (report === null) return "";
    let text = "";
    let from = 0;
    for (const span of report.furniture) {
      text += report.text.slice(from, span.start);
      from = span.end;
    }
    return text + report.text.slice(from);
  };

  it("freezes the whole page with its furniture in place and marked", () => {
    expect(report?.text).toContain(
      "Home\n\nWorld\n\n19 April 2024\n\nDam holds in the night\n\nBy Ana Ruiz\n\nThe river",
    );
    expect(telling().trim().split(/\n\n+/)).toEqual(["Dam holds in the night", ...paragraphs]);
    expect(report?.text).not.toContain("never");
  });
  it("knows its title, publisher, address and language, and takes no date from clocks or comments", () => {
    expect(report).toMatchObject({
      title: "Dam holds in the night",
      publisher: "Valley Post",
      url: "https://valley.example/2020/03/02/dam",
      language: "en",
      publishedAt: "2020-03-02",
    });
    expect(report?.titleSpan && report.text.slice(report.titleSpan.start, report.titleSpan.end)).toBe(
      "Dam holds in the night",
    );
    expect(report?.facts.find((fact) => fact.field === "publishedAt")?.from).toBe("url");
  });
  it("stays undated when nothing says a date", () => {
    expect(readPage(page(""), [], source).report?.publishedAt).toBeNull();
  });
  it("keeps spans in order and inside the text", () => {
    let last = 0;
    for (const span of report?.furniture ?? []) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      last = span.end;
    }
    expect(last).toBeLessThanOrEqual(report?.text.length ?? 0);
  });
});

describe("pageFacts", () => {
  const date = (head: string, around = ""): (string | undefined)[] => {
    const facts = pageFacts(parsePage(page(head, around)))
      .filter((fact) => fact.field === "publishedAt")
      .sort((a, b) => b.confidence - a.confidence);
    return [facts[0]?.value, facts[0]?.from];
  };
  it("reads JSON-LD, also damaged, in graphs and lists", () => {
    const data =
      '{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"A\nB","datePublished":"2020-03-02T10:00:00Z","publisher":{"name":"Valley Post"}}]}';
    expect(date(`<script type="application/ld+json">${data}</script>`)).toEqual(["2020-03-02T10:00:00Z", "json-ld"]);
  });
  it("prefers the date of publication to the date of change", () => {
    expect(
      date('<meta property="article:modified_time" content="2020-03-05"><meta name="date" content="2020-03-02">'),
    ).toEqual(["2020-03-02", "meta"]);
    expect(
      date(
        "",
        '<p>Updated <time datetime="2020-03-05">5 March</time></p><p>Published <time datetime="2020-03-02">2 March</time></p>',
      ),
    ).toEqual(["2020-03-02", "time"]);
  });
  it("ignores values that are no date", () => {
    expect(date('<meta property="article:published_time" content="now">')).toEqual([undefined, undefined]);
  });
});

describe("a date under the headline", () => {
  const published = (line: string): string | null | undefined =>
    readPage(page("", line), [], source).report?.publishedAt;
  it("is taken from a line of authorship", () => {
    expect(published("<p>By John Okoro on Monday, March 2nd, 2020 at 11:08 a.m.</p>")).toBe("2020-03-02T11:08:00");
    expect(published("<p>02 MAR 2020</p>")).toBe("2020-03-02");
    expect(published("<p>Von Ana Ruiz publiziert am 2. September 2020</p>")).toBe("2020-09-02");
  });
  it("is read with the time before it, and above the headline only where a label says so", () => {
    expect(published("<p>Published 11:08 PM EST Mar 2, 2020</p>")).toBe("2020-03-03T04:08:00Z");
    expect(published("<p>By Post Staff | March 2, 2020 at 2:26 PM HST - Updated March 2 at 4:46 PM</p>")).toBe(
      "2020-03-03T00:26:00Z",
    );
    const above = (line: string): string | null | undefined =>
      readPage(page("").replace("<article>", `<article><p>${line}</p>`), [], source).report?.publishedAt;
    expect(above("Von Ana Ruiz publiziert am 2. September 2020")).toBe("2020-09-02");
    expect(above("기사입력 :[ 2020-03-02 17:32 ]")).toBe("2020-03-02T17:32:00");
    expect(above("Monday, 2 March 2020")).toBeNull();
  });
  it("is not taken from the story or from a line of change", () => {
    expect(published("<p>The dam was built on 2 March 1974</p>")).toBeNull();
    expect(published("<p>Updated on 2 March 2020</p>")).toBeNull();
  });
});

describe("dates that disagree", () => {
  const read = (head: string, around = ""): string | null | undefined =>
    readPage(page(head, around), [], source).report?.publishedAt;
  const data = (fields: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;
  const stamped = data('"datePublished":"2020-03-05 09:30:00","dateModified":"2020-03-05 09:30:00"');
  it("takes the printed day where publication is stamped anew with each change", () => {
    expect(read(stamped, '<p>By Ana | <time datetime="2020-03-02 11:08:00">2 March</time></p>')).toBe(
      "2020-03-02T11:08:00",
    );
    expect(read(stamped, "<p>Published on 2 March 2020</p>")).toBe("2020-03-02");
  });
  it("keeps the stamp where the printed time may be the same in another zone, or nothing says that it changed", () => {
    expect(read(stamped, '<p>By Ana | <time datetime="2020-03-04 23:30:00">4 March</time></p>')).toBe(
      "2020-03-05T09:30:00",
    );
    const first = data('"datePublished":"2020-03-05T09:30:00Z","dateModified":"2020-03-05T12:00:00Z"');
    expect(read(first, '<p>By Ana | <time datetime="2020-03-02 11:08:00">2 March</time></p>')).toBe(
      "2020-03-05T09:30:00Z",
    );
  });
  it("takes the zone from where it is given", () => {
    expect(
      read(
        '<meta property="article:published_time" content="2020-03-02T11:08:00"><meta name="date" content="2020-03-02T11:08:00Z">',
      ),
    ).toBe("2020-03-02T11:08:00Z");
    expect(read("", '<p><time datetime="2020-03-02 11:08:09 GMT">Mar 2</time></p>')).toBe("2020-03-02T11:08:09Z");
  });
  it("takes the date of the page's own node, and what an ill-formed script still says", () => {
    expect(
      read('<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2018-04-18"}]}</script>'),
    ).toBe("2018-04-18");
    expect(
      read(
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-03-02","description":"a "b" c"}</script>',
      ),
    ).toBe("2020-03-02");
    expect(
      read(
        '<script type="application/ld+json">{\n// mine\n"@type":"NewsArticle","datePublished":"2020-03-02"}</script>',
      ),
    ).toBe("2020-03-02");
  });
});

describe("the telling", () => {
  const telling = (around: string): string => {
    const { report } = readPage(page("", around), [], source);
    if (report === null) return "";
    let [text, from] = ["", 0];
    for (const span of report.furniture) {
      text += report.text.slice(from, span.start);
      from = span.end;
    }
    return text + report.text.slice(from);
  };
  const last =
    "<p>The bridge stays closed, the mayor said on Tuesday, and the school stays open for those without shelter.</p>";
  it("has the posts that it quotes, whatever holds them is called", () => {
    const post = `${last}<div class="social-media-embed"><blockquote class="twitter-tweet"><p>Boats are out, stay where you are. <a href="https://t.co/x">https://t.co/x1y2z3w4v5u6</a></p></blockquote></div>${last}`;
    expect(telling(post)).toContain("Boats are out");
    expect(
      telling(`<div class="social-media-bar"><a href="/f">Follow us on the network and share</a></div>${last}`),
    ).not.toContain("Follow us");
  });
  it("ends before a list of other stories, and not before a list of its own", () => {
    const items =
      '<ul><li>A town prepares for the next storm with boats, blankets and food for a week, from <a href="/a">the harbour</a></li><li>Those who stay should fill their baths and read the map of <a href="/b">the shelters</a></li></ul>';
    const list = (heading: string, tail: string): string =>
      page("").replace("</article>", `${last}<h3>${heading}</h3>${items}${tail}</article>`);
    const marks = (html: string): boolean => {
      const report = readPage(html, [], source).report;
      const at = report?.text.indexOf("A town prepares") ?? -1;
      return report?.furniture.some((span) => span.start <= at && at < span.end) ?? false;
    };
    expect(marks(list("More Great Valley Stories", ""))).toBe(true);
    expect(marks(list("What to do", ""))).toBe(false);
    expect(marks(list("More Great Valley Stories", last))).toBe(false);
  });
  it("keeps a sentence that is mostly a link, and drops a line that is nothing else", () => {
    const link = '<a href="/j">a paper that was printed on Monday by the journal of rivers and dams</a>';
    expect(telling(`${last}<p>The find was announced in ${link}.</p>${last}`)).toContain("The find was announced");
    expect(telling(`${last}<p>Read: ${link}</p>${last}`)).not.toContain("a paper that was");
  });
  it("leaves out what opens over a name when it is pointed at", () => {
    const text = telling(
      '<p>The post of <span class="rollover-people"><a href="/o">Ana Okoro</a><span class="rollover-people-block">Ana OkoroThree other stories</span></span> was filled, the town hall said on Monday, by her deputy of nine years.</p>',
    );
    expect(text).toContain("The post of Ana Okoro was filled");
    expect(text).not.toContain("Three other stories");
  });
});

describe("small parts", () => {
  it("does not take the name of the site for the headline", () => {
    const html = page("")
      .replace("<nav>", "<h1>Valley Post</h1><nav>")
      .replace("<h1>Dam", "<h2>Dam")
      .replace("night</h1>", "night</h2>");
    const { report } = readPage(html, [], source);
    expect(report?.title).toBe("Dam holds in the night");
    expect(report?.titleSpan && report.text.slice(report.titleSpan.start, report.titleSpan.end)).toBe(report?.title);
  });
  it("finds a date in a path only where it is one", () => {
    expect(dateInPath("https://a.example/2020/03/02/dam")).toBe("2020-03-02");
    expect(dateInPath("https://a.example/20200302/dam")).toBe("2020-03-02");
    expect(dateInPath("https://a.example/2020/13/02/dam")).toBeNull();
    expect(dateInPath("https://a.example/2020/mar/02/dam")).toBe("2020-03-02");
    expect(dateInPath("https://a.example/dam-20200302/")).toBe("2020-03-02");
    expect(dateInPath("https://a.example/2020/03/dam")).toBeNull();
    expect(dateInPath("https://a.example/story-20200399")).toBeNull();
  });
  it("takes the site off a title", () => {
    expect(withoutSite("Dam holds in the night | Valley Post")).toBe("Dam holds in the night");
    expect(withoutSite("Dam | Valley Post", "Valley Post")).toBe("Dam");
    expect(withoutSite("Dam | Valley Post", "Herald")).toBe("Dam | Valley Post");
    expect(withoutSite("The Valley Post", "Valley Post")).toBe("The Valley Post");
    expect(withoutSite("Talks - and war - go on")).toBe("Talks - and war - go on");
  });
  it("writes blocks, line ends, cells and preformatted text, and skips what is hidden", () => {
    const body = parsePage(
      '<p>One <b>two</b>,<br>three</p><div>Four<p>Five</p>six</div><table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table><pre>x\n  y</pre><p hidden>no</p><p style="display: none">no</p>',
    ).body;
    if (body === null) throw new Error("no body");
    expect(readerText(body).text).toBe("One two,\nthree\n\nFour\n\nFive\n\nsix\n\nA\tB\n\nC\n\nx\n  y");
  });
  it("survives what no page has", () => {
    const spent = processorTime();
    const nested = `<html><body>${"<div>".repeat(300_000)}${paragraphs[0]}</body></html>`;
    expect(readPage(nested, [], source).report?.text).toContain("The river broke");
    expect(readPage(`<html><body>${"&lt;".repeat(300_000)}</body></html>`, [], source).report?.text.length).toBe(
      300_000,
    );
    expect(() => readPage(`<html><body>${"<i>a</i>".repeat(150_000)}</body></html>`, [], source)).toThrow(
      PageTooComplexError,
    );
    expect(spent()).toBeLessThan(5000);
  });
  it("survives deep nesting", () => {
    const deep = `${"<div>".repeat(20_000)}${paragraphs[0]}${"</div>".repeat(20_000)}`;
    expect(readPage(`<html><body>${deep}</body></html>`, [], source).report?.text).toContain("The river broke");
  });
});

import { afterAll, describe, expect, test } from "vitest";
import { browserOrReason } from "./browser.ts";
import { pageOf } from "./pages.ts";

const { browser, reason } = await browserOrReason();
afterAll(() => browser?.close());

const RUN = "window.hacked=true";
const TRICKS = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload="${RUN}">`,
  `' onmouseover='${RUN}' x='`,
  `</style><script>${RUN}</script>`,
  `</title></textarea><iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<a href="javascript:${RUN}">here</a>`,
  `<!--><script>${RUN}</script>`,
  `<details open ontoggle="${RUN}">`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
];
const LONG_LINE = `<b onclick=${RUN}> 12 & `.repeat(Math.ceil(2_000_000 / 35));
const BIDI = "\u202egnp.exe\u202c \u2066hidden\u2069";

const hostile = pageOf([
  ...TRICKS.map((trick, index) => ({
    text: `${trick}\n\nRebels captured Basra, ${trick} told reporters. "We hold ${trick} ${BIDI} now," the mayor said. ${index + 4} people were killed near ${trick}.`,
    title: `Title ${trick}`,
    publisher: `Press ${trick}`,
    url: `javascript:${RUN}//${index}`,
    language: index === 0 ? `en" onclick="${RUN}` : "en",
    publishedAt: "2023-03-06T18:00:00Z",
    sources: [{ path: `javascript:${RUN}`, sha256: "", bytes: 0, mediaType: "text/html", charset: null }],
  })),
  {
    text: `Rebels captured Basra. ${LONG_LINE}`,
    // The engine leaves furniture alone, the page shows it all.
    furniture: [{ start: 23, end: 23 + LONG_LINE.length, kind: "other" as const, rule: "furniture/other" }],
  },
]);

describe.skipIf(!browser)(`a hostile report ${reason}`, () => {
  test("runs nothing, loads nothing, changes nothing", { timeout: 120_000 }, async () => {
    if (!browser) return;
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    const seen: string[] = [];
    page.on("dialog", (dialog) => {
      seen.push(`dialog ${dialog.message()}`);
      dialog.dismiss().catch(() => undefined);
    });
    page.on("pageerror", (error) => seen.push(error.message));
    page.on("console", (message) => seen.push(message.text()));
    page.on("request", (request) => (request.url() === hostile.url ? undefined : seen.push(request.url())));
    await page.goto(hostile.url);
    await page.locator(".question .quote").first().click();
    await page.keyboard.press("Escape");
    const found = await page.evaluate(() => ({
      hacked: "hacked" in window,
      scripts: document.querySelectorAll("script").length,
      styles: document.querySelectorAll("style").length,
      strange: document.querySelectorAll("iframe,img,object,embed,base,form,textarea,meta[http-equiv=refresh]").length,
      handlers: [...document.querySelectorAll("*")].filter((one) =>
        [...one.attributes].some(({ name }) => /^on/u.test(name)),
      ).length,
      addresses: [...document.querySelectorAll("[href],[src]")]
        .map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "")
        .filter((address) => !/^(?:#|https?:\/\/)/u.test(address)),
      bidi: /[\u202a-\u202e\u2066-\u2069]/u.test(document.documentElement.textContent ?? ""),
      title: document.title,
    }));
    expect(found).toEqual({
      hacked: false,
      scripts: 1,
      styles: 1,
      strange: 0,
      handlers: 0,
      addresses: [],
      bidi: false,
      title: expect.stringContaining("Tellings"),
    });
    expect(seen).toEqual([]);
    await page.close();
  });

  test("even a script that got into the page is refused", async () => {
    if (!browser) return;
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on("console", (message) => refused.push(message.text()));
    await page.goto(hostile.url);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.hacked=true";
      document.body.append(script);
    });
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    expect(refused.join()).toMatch(/Content Security Policy/iu);
    await page.close();
  });
});

test("the hostile words are in the page, as words", () => {
  expect(hostile.html.includes("&lt;script&gt;window.hacked=true&lt;/script&gt;")).toBe(true);
  expect(hostile.picture.claims.length).toBeGreaterThan(TRICKS.length);
});

import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { browserOrReason } from "./browser.ts";
import { HARBOUR, pageOf } from "./pages.ts";

const { browser, reason } = await browserOrReason();
afterAll(() => browser?.close());

const made = pageOf(HARBOUR);
const LONG = `${"Llanfairpwllgwyngyll".repeat(20)} port`;
const unruly = pageOf([
  { text: `Rebels captured Basra. ${LONG} burned in 3 places, police said.`, title: LONG, publisher: LONG },
  { text: "Rebels captured Basra, the army said.", url: `https://example.org/${"a".repeat(400)}` },
]);

const open = async (
  url: string,
  options: Parameters<NonNullable<typeof browser>["newPage"]>[0] = {},
): Promise<Page> => {
  if (!browser) throw new Error("no browser");
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, ...options });
  await page.goto(url);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  return page;
};

/** Every text of the page with less contrast to its ground than WCAG 2 asks for at level AA (4.5:1). */
const faint = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const parse = (colour: string): number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number);
    const light = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = parse(colour).map((part) => {
        const share = part / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if ((parse(colour)[3] ?? 1) === 1) return colour;
      }
      return "rgb(255,255,255)";
    };
    const found: string[] = [];
    for (const element of document.querySelectorAll("body *")) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "");
      if (!own || element.closest("svg,script,style") || !(element as HTMLElement).checkVisibility()) continue;
      const [a, b] = [light(getComputedStyle(element).color), light(ground(element))].sort((x, y) => y - x);
      const ratio = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
      if (ratio < 4.5) found.push(`${element.className || element.tagName}: ${ratio.toFixed(2)}`);
    }
    return [...new Set(found)];
  });

describe.skipIf(!browser)(`how the page looks ${reason}`, () => {
  test.each(["light", "dark"] as const)("every text can be read in %s mode", async (colorScheme) => {
    const page = await open(made.url, { colorScheme });
    await page.locator(".question .quote").first().click();
    expect(await page.locator(".text .on").count()).toBeGreaterThan(0);
    expect(await faint(page)).toEqual([]);
    const bright = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(bright === "rgb(252, 252, 250)").toBe(colorScheme === "light");
    await page.close();
  });

  test.each([
    ["a plain story", made.url],
    ["endless words", unruly.url],
  ])("390 px wide, %s needs no sideways scrolling", async (_name, url) => {
    const page = await open(url, { viewport: { width: 390, height: 800 } });
    const wide = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide[0]).toBe(wide[1]);
    const out = await page.evaluate(() =>
      [...document.querySelectorAll("main *, aside *")]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => element.className || element.tagName),
    );
    expect(out).toEqual([]);
    await page.close();
  });

  test("on a narrow screen a quote jumps down to the report and Back returns", async () => {
    const page = await open(made.url, { viewport: { width: 390, height: 800 } });
    const quote = page.locator(".question .quote").first();
    await quote.click();
    const box = await page.locator(".text .on").first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(800);
    await page.getByRole("button", { name: /Back/ }).click();
    expect(await quote.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });

  test("print shows the evidence and the addresses, on white, without the controls", async () => {
    if (!browser) return;
    const page = await browser.newPage({ colorScheme: "dark" });
    await page.goto(made.url);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const closed = page.locator(".question:not([open]) .quote").first();
    expect(await closed.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
    expect(await closed.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(0);
    expect(await page.getByText("https://harbour.example/basra").isVisible()).toBe(true);
    expect(await page.locator(".find").isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    expect(await faint(page)).toEqual([]);
    await page.close();
  });

  test("headings go down one level at a time, ids are single, controls and regions are named", async () => {
    for (const url of [made.url, pageOf(HARBOUR.concat([{ text: "A storm killed 7 people in Lisbon." }]), false).url]) {
      const page = await open(url);
      const found = await page.evaluate(() => {
        const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => Number(heading.tagName[1]));
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        const named = (element: Element): boolean =>
          [element.getAttribute("aria-label"), element.textContent].some((words) => (words ?? "").trim() !== "") ||
          document.querySelector(`label[for="${element.id}"]`) !== null;
        return {
          first: levels[0],
          single: levels.filter((level) => level === 1).length,
          jumps: levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1),
          twice: ids.filter((id, index) => ids.indexOf(id) !== index),
          unnamed: [...document.querySelectorAll("a,button,input,summary")].filter((one) => !named(one)).length,
          nowhere: [...document.querySelectorAll("a[href^='#'],[aria-labelledby]")].filter((one) => {
            const id = one.getAttribute("aria-labelledby") ?? (one.getAttribute("href") ?? "").slice(1);
            return !document.getElementById(id);
          }).length,
          lists: [...document.querySelectorAll("ul,ol")].filter((list) =>
            [...list.children].some((child) => child.tagName !== "LI"),
          ).length,
          lang: document.documentElement.lang,
          main: document.querySelectorAll("main").length,
        };
      });
      expect(found).toEqual({
        first: 1,
        single: 1,
        jumps: [],
        twice: [],
        unnamed: 0,
        nowhere: 0,
        lists: 0,
        lang: "en",
        main: 1,
      });
      await page.close();
    }
  });
});

import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { browserOrReason } from "./browser.ts";
import { HARBOUR, pageOf } from "./pages.ts";

const { browser, reason } = await browserOrReason();
afterAll(() => browser?.close());

const made = pageOf(HARBOUR);
const quoteOf = new Map(made.picture.claims.map((claim) => [claim.id, claim.quote]));

let context: BrowserContext;
let page: Page;
let requests: string[];
let errors: string[];

beforeEach(async () => {
  if (!browser) return;
  context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, offline: true });
  page = await context.newPage();
  requests = [];
  errors = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => (message.type() === "error" ? errors.push(message.text()) : undefined));
  await page.goto(made.url);
});
afterEach(() => context?.close());

const highlighted = (): Promise<string> =>
  page.evaluate(() => {
    const on = [...document.querySelectorAll(".text .on")];
    return on
      .filter((element) => !on.some((other) => other !== element && other.contains(element)))
      .map((element) => element.textContent)
      .join("");
  });

const inView = (selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const box = element.getBoundingClientRect();
      const pane = element.closest(".reports")?.getBoundingClientRect();
      const top = Math.max(0, pane?.top ?? 0);
      return box.top >= top && box.bottom <= Math.min(window.innerHeight, pane?.bottom ?? window.innerHeight);
    });

/** Id of the first question whose evidence is folded. */
const firstClosed = async (of: Page): Promise<string> =>
  (await of.locator(".question:not([open]) > .proof").first().getAttribute("id")) ?? "";

describe.skipIf(!browser)(`the page in a browser ${reason}`, () => {
  test("asks for nothing but itself and reports no error", async () => {
    await page.locator(".question .quote").first().click();
    expect(requests).toEqual([made.url]);
    expect(errors).toEqual([]);
  });

  test("a click on any quote highlights exactly its words in the report, in view", async () => {
    const links = page.locator(".question .quote");
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    const count = await links.count();
    expect(count).toBeGreaterThan(8);
    for (let index = 0; index < count; index += 1) {
      const id = ((await links.nth(index).getAttribute("href")) ?? "").slice(1);
      await links.nth(index).click();
      expect(await highlighted()).toBe(quoteOf.get(id));
      expect(await inView(`#${id}`)).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    }
  });

  test("opening a sentence leaves the picture where it was", async () => {
    const quote = page.locator(".question[open] .quote").last();
    await quote.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await quote.click();
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test("by keyboard: Tab to a line, Enter opens it, Tab to a quote, Enter, Esc comes back to it", async () => {
    const line = page.locator(`details:has(> #${await firstClosed(page)}) > summary`);
    await line.focus();
    await page.keyboard.press("Enter");
    expect(await line.evaluate((element) => element.closest("details")?.open)).toBe(true);
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.matches(".quote"))) break;
    }
    const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    await page.keyboard.press("Enter");
    expect(await highlighted()).toBe(quoteOf.get((href ?? "").slice(1)));
    expect(await page.locator(".back").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(href);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("quote");
    expect(await page.locator(".back").isVisible()).toBe(false);
  });

  test("j and k step through the lines, from the first of the brief on, and never while something is typed", async () => {
    await page.keyboard.press("j");
    expect(
      await page
        .locator(".brief li")
        .first()
        .evaluate((line) => line === document.activeElement),
    ).toBe(true);
    const lines = page.locator(".question > summary");
    await lines.first().focus();
    await page.keyboard.press("j");
    expect(await lines.nth(1).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("k");
    expect(await lines.first().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("/ leads to the search, and letters typed there are letters", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("jack");
    expect(await page.getByLabel("Find in the questions").inputValue()).toBe("jack");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("find");
  });

  /** What the page put on the clipboard, as whatever it is pasted into gets it. */
  const pasted = async (): Promise<string> => {
    await page.locator("#said", { hasText: "Copied with its sources" }).waitFor();
    await page.evaluate(() => document.body.appendChild(document.createElement("textarea")).focus());
    await page.keyboard.press("ControlOrMeta+V");
    return page.locator("body > textarea").inputValue();
  };

  test("a line of the brief is copied with a footnote for each report behind it, to the letter", async () => {
    const line = page.locator(".brief li").filter({ hasText: "14 people were killed" }).first();
    await line.hover();
    await line.getByRole("button", { name: "Copy this line with its sources" }).click();
    const [told, gap, ...notes] = (await pasted()).trimEnd().split("\n");
    expect(told).toBe(
      `${(await line.locator(".says").textContent())?.trim()} ${notes.map((_, at) => `[${at + 1}]`).join("")}`,
    );
    expect(gap).toBe("");
    expect(notes.length).toBe(await line.locator(".cite").count());
    expect(notes[0]).toMatch(
      /^\[1\] Harbour Press, \u201cRebels enter Basra port\u201d, 2023-03-06 18:00 UTC, https:\/\/harbour\.example\/basra: \u201c[^\u201d]*[Ff]ive people/u,
    );
    for (const note of notes) {
      const [, quote, id] = /: \u201c([^\u201d]*)\u201d \((c_\w+)\)$/u.exec(note) ?? [];
      expect(quote).toBe(quoteOf.get(id ?? "")?.replace(/\s+/gu, " "));
    }
  });

  test("c copies the line that the keyboard is on, a question with its answer, verdict and support", async () => {
    await page.locator(".question > summary").filter({ hasText: "How many people were killed" }).focus();
    await page.keyboard.press("c");
    expect(await pasted()).toMatch(
      /^How many people were killed\? 5 \u2192 9 \u2192 14 \(changed; 3 reports, .*origin.*\) \[1\]\[2\]\[3\]\n/u,
    );
  });

  test("one button opens all lines that the filter shows, and closes them", async () => {
    const total = await page.locator(".question").count();
    await page.getByRole("button", { name: "Open all lines" }).click();
    expect(await page.locator(".question[open]").count()).toBe(total);
    await page.getByRole("button", { name: "Close all lines" }).click();
    expect(await page.locator(".question[open]").count()).toBe(0);
    await page.getByRole("button", { name: /single origin/ }).click();
    await page.getByRole("button", { name: "Open all lines" }).click();
    const opened = page.locator(".question[open]");
    expect(await opened.count()).toBe(await page.locator(".question:visible").count());
    expect(await opened.count()).toBeLessThan(total);
  });

  test("a link to a line of the brief opens the page at it", async () => {
    const line = page.locator(".brief li").last();
    await line.hover();
    await line.getByRole("link", { name: "Link to this line" }).click();
    const fresh = await context.newPage();
    await fresh.goto(page.url());
    expect(page.url()).toContain("#l_");
    expect(
      await fresh.locator(`.brief li[id="${page.url().split("#")[1]}"]`).evaluate((one) => one.matches(":target")),
    ).toBe(true);
  });

  test("a jump to a group leaves its heading in sight below the bar, also where the bar has two rows", async () => {
    await page.setViewportSize({ width: 1100, height: 700 });
    for (const link of await page.locator("nav.groups a").all()) {
      await link.click();
      const [bar, heading] = await Promise.all([
        page.locator("nav.groups").boundingBox(),
        page.locator(`${await link.getAttribute("href")}-h`).boundingBox(),
      ]);
      expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    }
  });

  test("a verdict button shows only its questions, and again all", async () => {
    const all = await page.locator(".question").count();
    const button = page.getByRole("button", { name: /single origin/ });
    await button.click();
    const shown = page.locator(".question:visible");
    const singles = made.picture.stories[0]?.questions.filter((question) => question.verdict.kind === "single origin");
    expect(await shown.count()).toBe(singles?.length);
    expect(await page.locator("#found").textContent()).toBe(`${singles?.length} of ${all} questions`);
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await button.click();
    expect(await shown.count()).toBe(all);
  });

  test("the search finds words of questions and of their evidence", async () => {
    await page.getByLabel("Find in the questions").fill("HOSPITALS ARE full");
    expect(await page.locator(".question:visible").count()).toBe(1);
    await page.getByLabel("Find in the questions").fill("no such words");
    expect(await page.locator(".question:visible").count()).toBe(0);
    expect(await page.locator(".group:visible").count()).toBe(0);
  });

  test("a click on words that were taken leads back to their question", async () => {
    const id = await page.locator(".text .claim[id]").first().getAttribute("id");
    await page.locator(`#${id}`).click();
    const focused = await page.evaluate(() => document.activeElement?.closest(".question")?.hasAttribute("open"));
    expect(focused).toBe(true);
  });

  test("a link to a question opens its fold, also when the page is opened at it", async () => {
    const verdict = page.locator(".brief .to-question").nth(1);
    const id = ((await verdict.getAttribute("href")) ?? "").slice(1);
    await page.locator(`details:has(> #${id})`).evaluate((fold) => {
      (fold as HTMLDetailsElement).open = false;
    });
    await verdict.click();
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    const fresh = await context.newPage();
    await fresh.goto(`${made.url}#${id}`);
    expect(await fresh.locator(`#${id}`).isVisible()).toBe(true);
  });

  test("a link to a question that the filter hides shows it again", async () => {
    await page.getByLabel("Find in the questions").fill("no such words");
    const verdict = page.locator(".brief .to-question").first();
    await verdict.click();
    expect(await page.locator((await verdict.getAttribute("href")) ?? "").isVisible()).toBe(true);
    expect(await page.getByLabel("Find in the questions").inputValue()).toBe("");
  });

  test("without scripts the same links open the same words", async () => {
    const plain = await browser?.newContext({ javaScriptEnabled: false, viewport: { width: 1400, height: 1000 } });
    const still = await plain?.newPage();
    if (!still) return;
    await still.goto(made.url);
    expect(await still.locator(".find").isVisible()).toBe(false);
    const line = still.locator(`details:has(> #${await firstClosed(still)})`);
    await line.locator("> summary").click();
    const quote = line.locator(".quote").first();
    const id = ((await quote.getAttribute("href")) ?? "").slice(1);
    await quote.click();
    expect(still.url()).toBe(`${made.url}#${id}`);
    const target = still.locator(`#${id}`);
    expect(await target.textContent()).toBe(quoteOf.get(id));
    const [box, colour, plainColour] = await Promise.all([
      target.boundingBox(),
      target.evaluate((element) => getComputedStyle(element).backgroundColor),
      still
        .locator(".text")
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    ]);
    expect(colour).not.toBe(plainColour);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(1000);
    const asked = still.locator(".brief .to-question").nth(1);
    await asked.click();
    expect(await still.locator(`#${((await asked.getAttribute("href")) ?? "").slice(1)}`).isVisible()).toBe(true);
    await plain?.close();
  });
});

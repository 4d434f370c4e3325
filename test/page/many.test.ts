import { afterAll, describe, expect, test } from "vitest";
import { renderPage } from "../../src/exports/html/index.ts";
import { processorTime } from "../processor-time.ts";
import { browserOrReason } from "./browser.ts";
import { pageOf } from "./pages.ts";

const { browser, reason } = await browserOrReason();
afterAll(() => browser?.close());

const TOWNS =
  "Basra Mosul Kirkuk Nasiriyah Tikrit Ramadi Samarra Najaf Karbala Fallujah Baqubah Kut Amarah Erbil Dohuk Sulaymaniyah Hillah Damascus Aleppo Homs Hama Latakia Raqqa Idlib Daraa Palmyra Beirut Tripoli Sidon Amman Irbid Ankara Izmir Bursa Adana Konya Trabzon Tehran Tabriz Isfahan Shiraz Mashhad Ahvaz Qom Kabul Herat".split(
    " ",
  );
const FILLER = "The market stayed shut for most of the day as families waited for news. ".repeat(12);
const made = pageOf(
  TOWNS.map((town, index) => ({
    text: `Day ${index} of the war\n\n${FILLER}\n\nRebels captured ${town} on Monday, the army said. "We will stay in ${town}," commander Number${index} Khan said.\n\n${FILLER}`,
    title: `Day ${index} of the war`,
    publisher: `Paper ${index}`,
    publishedAt: `2023-03-06T18:${10 + index}:00Z`,
  })),
);

test("many reports and questions: long lists are folded, all of it is there", () => {
  const questions = made.picture.stories.flatMap((story) => story.questions);
  expect(questions.length).toBeGreaterThan(40);
  expect(made.html.match(/<details class="question/gu)).toHaveLength(questions.length);
  expect(/<details class="more"><summary>\d+ more<\/summary>/u.test(made.html)).toBe(true);
  expect(made.html.includes('<aside class="reports many"')).toBe(true);
  expect(made.html.includes('<details class="jump"><summary>')).toBe(true);
});

test("drawing the page takes milliseconds of processor time a report", () => {
  const spent = processorTime();
  renderPage(made.picture, made.reports);
  // About 200 ms for all, the map included.
  expect(spent()).toBeLessThan(made.reports.length * 20 + 1000);
});

describe.skipIf(!browser)(`a long page in a browser ${reason}`, () => {
  test.each([
    [1400, 1000],
    [390, 800],
  ])("at %i by %i a far sentence still comes into view", async (width, height) => {
    if (!browser) return;
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(made.url);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    const links = page.locator(".question .quote");
    const count = await links.count();
    const quotes = new Map(made.picture.claims.map((claim) => [claim.id, claim.quote]));
    for (const index of [count - 1, 0, Math.floor(count / 2), count - 2]) {
      const link = links.nth(index);
      await link.click();
      const id = ((await link.getAttribute("href")) ?? "").slice(1);
      const sentence = page.locator(`#${id}`);
      expect(await sentence.textContent()).toBe(quotes.get(id));
      const box = await sentence.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(height);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });
});

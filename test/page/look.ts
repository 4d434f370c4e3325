/** Takes pictures of a page to look at: `node test/page/look.ts page.html folder`. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "./browser.ts";

const [file = "picture.html", folder = "out/page"] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const url = pathToFileURL(resolve(file)).href;
const browser = await launch();
const shots = [
  ["desktop", { width: 1400, height: 1000 }, "light"],
  ["dark", { width: 1400, height: 1000 }, "dark"],
  ["narrow", { width: 390, height: 800 }, "light"],
] as const;
for (const [name, viewport, colorScheme] of shots) {
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(url);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.locator(".question .quote:visible").first().click();
  await page.screenshot({ path: join(folder, `${name}-quote.png`) });
  await page.setViewportSize({ width: viewport.width, height: 9000 });
  await page.evaluate(() => window.scrollTo(0, 0));
  for (let part = 0; part < 5; part += 1) {
    const clip = { x: 0, y: part * 1400, width: Math.min(viewport.width, 900), height: 1400 };
    await page.screenshot({ path: join(folder, `${name}-part${part}.png`), clip });
  }
  await page.close();
}
const page = await browser.newPage();
await page.goto(url);
await page.pdf({ path: join(folder, "print.pdf"), format: "A4" });
await page.emulateMedia({ media: "print" });
await page.setViewportSize({ width: 794, height: 1400 });
await page.screenshot({ path: join(folder, "print.png") });
await browser.close();

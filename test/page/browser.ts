import { mkdirSync, rmdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

const LOCK = join(tmpdir(), "tellings-chromium.lock");
const STALE = 60_000;

/** One process at a time unpacks the browser: another would start a file half written. */
const unpacked = async (): Promise<string> => {
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      const made = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (made > 0 && Date.now() - made > STALE) rmdirSync(LOCK);
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  try {
    return await chromium.executablePath();
  } finally {
    rmdirSync(LOCK);
  }
};

/** Chromium from its npm package, with its web security on: the package's own flags would switch it off. */
export const launch = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await unpacked(), args: ["--no-sandbox"], headless: true });

/** The browser, or why it does not start on this machine. */
export const browserOrReason = async (): Promise<{ browser: Browser | null; reason: string }> => {
  try {
    return { browser: await launch(), reason: "" };
  } catch (error) {
    return { browser: null, reason: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
  }
};

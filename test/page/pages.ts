import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import type { Picture } from "../../src/core/picture/picture.ts";
import type { Report } from "../../src/core/report/report.ts";
import { renderPage } from "../../src/exports/html/index.ts";
import { read } from "../cases/engine.ts";

/** A report as a test writes it. */
export interface Telling extends Partial<Report> {
  readonly text: string;
}

export interface MadePage {
  readonly picture: Picture;
  readonly reports: readonly Report[];
  readonly html: string;
  /** file: address of the page on disk. */
  readonly url: string;
}

/** The page of these reports, made by the real engine and written to a file. */
export const pageOf = (tellings: readonly Telling[], oneStory = true): MadePage => {
  const readings = tellings.map(({ text, ...about }, index) => {
    const source = { path: `${index + 1}.txt`, sha256: "", bytes: 0, mediaType: "text/plain", charset: null };
    return read(text, { sources: [source], ...about });
  });
  const made = picture(readings, { engine: "test", knownAt: null, oneStory });
  const reports = readings.map(({ report }) => report);
  const html = renderPage(made, reports);
  const folder = mkdtempSync(join(tmpdir(), "tellings-page-"));
  folders.push(folder);
  const file = join(folder, "picture.html");
  writeFileSync(file, html);
  return { picture: made, reports, html, url: pathToFileURL(file).href };
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A story of a siege and a flood in one: holders, a rising number, a dispute, talks, a forecast, statements, furniture. */
const FOOTER = "Share this article";
export const HARBOUR: readonly Telling[] = [
  {
    text: `Rebels enter Basra port\n\nRebels captured Basra on Monday, the army said. Five people were killed and 2,000 people fled their homes, the Red Cross said.\n\n"We will not leave the city," the mayor said.\n\nThe government offered to share power with the rebels.\n\n${FOOTER}`,
    title: "Rebels enter Basra port",
    publisher: "Harbour Press",
    publishedAt: "2023-03-06T18:00:00Z",
    url: "https://harbour.example/basra",
    furniture: [],
  },
  {
    text: `Basra falls\n\nRebels control Basra, residents said. Nine people were killed, the Red Cross said. The army still holds Nasiriyah.\n\nThe rebels rejected power sharing. The city could be cut off within 10 days, an analyst said.\n\nNobody said on Tuesday whose 14 trucks near Amarah without a driver.`,
    title: "Basra falls",
    publisher: "Delta Daily",
    publishedAt: "2023-03-07T18:00:00Z",
  },
  {
    text: `Fight goes on\r\n\r\nFourteen people were killed in Basra, the Red Cross said. The United Nations called for an immediate ceasefire.\r\n\r\n"Our hospitals are full," a doctor said.\r\n\r\nThe government claimed that the army had retaken Basra. Rebels denied that the army had retaken Basra.`,
    title: "Fight goes on",
    publisher: null,
    publishedAt: "2023-03-08T18:00:00Z",
  },
].map((telling, index) => {
  if (index !== 0) return telling;
  const start = telling.text.indexOf(FOOTER);
  return {
    ...telling,
    furniture: [{ start, end: start + FOOTER.length, kind: "share" as const, rule: "furniture/share-bar" }],
  };
});

import type { Run } from "./command.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { harmless } from "./harmless.ts";
import { caseFlag, choiceFlag, countFlag, usage } from "./parse-flags.ts";
import { oneLine, reportName } from "./print-outcome.ts";
import { wrap } from "./wrap.ts";

const MOST = 20;

/** `tellings search`. */
export const runSearch: Run = async ({ paths, values, terminal }) => {
  const format = choiceFlag(values, "format", ["text", "jsonl"], "text");
  const store = caseFlag(values);
  const words = paths.join(" ");
  if (!/[\p{L}\p{N}]/u.test(words)) throw usage("no words to look for were given", "write the words after `search`");
  const { searchCase } = await import("../app/search-case.ts");
  const found = await searchCase(store, words, countFlag(values, "limit") ?? MOST, terminal.now);
  const width = Math.max(60, Math.min(terminal.width, 120));
  for (const { report, excerpt } of found) {
    const { id, title, publisher, publishedAt, language, url } = report;
    const text = [
      `${id}  ${reportName(report)}${language === null || language === "en" ? "" : ` [${language}]`}`,
      ...wrap(oneLine(excerpt), width - 2).map((line) => `  ${line}`),
      "",
    ];
    const json = { report: id, title, publisher, publishedAt, language, url, excerpt };
    await terminal.print(format === "jsonl" ? `${JSON.stringify(json)}\n` : harmless(`${text.join("\n")}\n`));
  }
  if (found.length === 0 && format === "text") await terminal.print("No report of this case holds all these words.\n");
  return EXIT_CODES.done.code;
};

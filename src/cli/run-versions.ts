import type { SentenceChange } from "../app/compare-versions.ts";
import type { ListedPage, ListedVersion } from "../app/list-versions.ts";
import type { Run } from "./command.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { harmless } from "./harmless.ts";
import { caseFlag, choiceFlag } from "./parse-flags.ts";
import { oneLine, reportName } from "./print-outcome.ts";
import { wrap } from "./wrap.ts";

const MARKS = { withdrawn: "-", added: "+" } as const;

const marked = (mark: string, text: string, width: number): string[] =>
  wrap(oneLine(text), width - 6).map((line, at) => `    ${at === 0 ? mark : " "} ${line}`);

const changeLines = (change: SentenceChange, width: number): string[] => [
  ...("before" in change ? marked(MARKS.withdrawn, change.before.text, width) : []),
  ...("now" in change ? marked(MARKS.added, change.now.text, width) : []),
];

const countText = (changes: readonly SentenceChange[]): string =>
  (["changed", "added", "withdrawn"] as const)
    .map((kind) => [kind, changes.filter((change) => change.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(", ");

const versionLines = (
  { report, httpStatus, seenAt, recordedAt, changes }: ListedVersion,
  number: number,
  width: number,
): string[] => {
  const when = seenAt === null ? `stored ${recordedAt}` : `seen ${seenAt}, stored ${recordedAt}`;
  if (report === null) return [`  ${number}. gone (HTTP ${httpStatus ?? "404"}), ${when}`];
  const counts = changes.length === 0 ? "" : `; sentences: ${countText(changes)}`;
  return [
    `  ${number}. ${report.id}  ${reportName(report)}`,
    `     ${when}${counts}`,
    ...changes.flatMap((change) => changeLines(change, width)),
  ];
};

const pageText = ({ url, versions }: ListedPage, width: number): string =>
  [
    url === "" ? "(no address)" : url,
    ...versions.flatMap((version, at) => versionLines(version, at + 1, width)),
    "",
  ].join("\n");

const jsonOf = (pages: readonly ListedPage[]): string =>
  `${JSON.stringify(
    pages.map(({ url, versions }) => ({
      url,
      versions: versions.map(({ report, ...rest }) => ({
        report: report?.id ?? null,
        title: report?.title ?? null,
        publisher: report?.publisher ?? null,
        publishedAt: report?.publishedAt ?? null,
        ...rest,
      })),
    })),
    null,
    2,
  )}\n`;

/** `tellings versions`. */
export const runVersions: Run = async ({ paths, values, terminal }) => {
  const format = choiceFlag(values, "format", ["text", "json"], "text");
  const store = caseFlag(values);
  const { listVersions } = await import("../app/list-versions.ts");
  const pages = await listVersions(store, paths, terminal.now);
  const width = Math.max(60, Math.min(terminal.width, 120));
  if (format === "json") await terminal.print(jsonOf(pages));
  else if (pages.length === 0) await terminal.print("No page of this case was seen in more than one version.\n");
  else await terminal.print(harmless(pages.map((page) => pageText(page, width)).join("\n")));
  return EXIT_CODES.done.code;
};

import type { Citation } from "../app/cite.ts";
import type { Run } from "./command.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { caseFlag, choiceFlag, usage } from "./parse-flags.ts";
import { oneLine } from "./print-outcome.ts";

/** Who said it, as the report tells: "Ana Petrov, governor, to Valley Radio". */
const speakers = ({ attribution }: Citation): string =>
  attribution
    .map(({ speaker, role, via }) =>
      [
        speaker,
        ...(role === undefined || speaker.includes(role) ? [] : [role]),
        ...(via === undefined ? [] : [`to ${via}`]),
      ].join(", "),
    )
    .join("; according to ");

const placeText = (source: Citation["sources"][number]): string => {
  const { path, sha256, bytes, finalUrl, httpStatus, respondedAt, fetchedAt } = source;
  const answered = httpStatus === undefined ? "" : ` (HTTP ${httpStatus})`;
  const read = fetchedAt === undefined ? answered : `, fetched ${fetchedAt}${answered}`;
  const dated = respondedAt === undefined || respondedAt === fetchedAt ? "" : `, server's date ${respondedAt}`;
  const moved = finalUrl === undefined || finalUrl === path ? "" : ` (${finalUrl})`;
  return `  sha256 ${sha256}, ${bytes} bytes, from ${oneLine(path)}${moved}${read}${dated}`;
};

/** What a whole report says of itself: the value taken is the surest of its field. */
const factText = ({ field, value, from, confidence }: Citation["facts"][number]): string =>
  `  ${field} ${oneLine(value)}, from ${from}, sure ${confidence}`;

/** A citation to paste: the words, who published them, when, where, and what the bytes were. */
const citationText = (citation: Citation): string => {
  const { quote, publisher, title, publishedAt, url, sources, newer, id, start, end, report } = citation;
  const named = [
    oneLine(publisher ?? "publisher not given"),
    ...(title === null ? [] : [`"${oneLine(title)}"`]),
    publishedAt ?? "undated",
    ...(url === null ? [] : [url]),
  ].join(", ");
  const said = speakers(citation);
  const place = start === null ? report : `${id} in ${report}, characters ${start} to ${end}`;
  return [
    ...(quote === null ? [] : [`“${oneLine(quote)}”`]),
    ...(said === "" ? [] : [`  said by ${oneLine(said)}`]),
    `  ${named}`,
    ...sources.map(placeText),
    ...(quote === null ? citation.facts.map(factText) : []),
    `  ${place}; stored ${citation.recordedAt}`,
    ...(newer === null
      ? []
      : [newer === "withdrawn" ? "  The page is gone since." : `  The page tells otherwise since: ${newer}.`]),
    "",
  ].join("\n");
};

/** `tellings cite`. */
export const runCite: Run = async ({ paths, values, terminal }) => {
  const format = choiceFlag(values, "format", ["text", "json"], "text");
  const store = caseFlag(values);
  if (paths.length === 0)
    throw usage("no claim was named", "name ids of claims (c_...) or reports (r_...), as the picture shows them");
  const { cite } = await import("../app/cite.ts");
  const citations = await cite(store, paths, terminal.now);
  await terminal.print(
    format === "json" ? `${JSON.stringify(citations, null, 2)}\n` : `${citations.map(citationText).join("\n")}`,
  );
  return EXIT_CODES.done.code;
};

import type { Changes } from "../core/change/index.ts";
import type { Claim } from "../core/claim/claim.ts";
import type { Notice } from "../core/notice.ts";
import type { ChangesFile } from "./format/changes-1.ts";
import { noticeField } from "./format/picture-file.ts";
import { literal } from "./literal.ts";

/** The difference of two pictures with all that its formats need. */
export interface ChangesDocument {
  readonly engine: string;
  readonly since: string;
  readonly until: string | null;
  readonly by: "publishedAt" | "recordedAt";
  readonly changes: Changes;
  /** Claims of both pictures, by id. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** Each report as a footnote names it (`sourceWords`), by id. */
  readonly sources: ReadonlyMap<string, string>;
  readonly notices: readonly Notice[];
}

/** A difference as `changes/1`, its fields in the order of the format. */
export const changesFile = ({ engine, since, until, by, changes, claims, notices }: ChangesDocument): ChangesFile => ({
  tellings: "changes/1",
  engine,
  since,
  until,
  by,
  causes: changes.causes.map(({ reason, id, detail, reports }) => ({ reason, id, detail, reports: [...reports] })),
  changes: changes.changes.map((change) => ({
    kind: change.kind,
    reason: change.reason,
    causes: [...change.causes],
    story: change.story,
    title: change.title,
    question: change.question,
    about: change.about,
    before: change.before,
    after: change.after,
    text: change.text,
    claims: change.claims.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [{ id, report: claim.report, start: claim.start, end: claim.end, quote: claim.quote }] : [];
    }),
  })),
  notices: notices.map(noticeField),
});

/** Words quoted under a line: the first of those that it rests on. */
const QUOTED = 2;

function* changeLines(document: ChangesDocument): Generator<string> {
  const { since, until, by, changes, claims, sources } = document;
  const known = by === "recordedAt" ? "stored" : "published";
  yield `# What changed since ${since}`;
  yield "";
  yield `${until === null ? "Up to all that is known" : `Up to ${until}`}, by when reports were ${known}. It says who reports a thing, never that it is true.`;
  yield "";
  if (changes.changes.length === 0) {
    yield "Nothing changed.";
    yield "";
  }
  let story: string | null = null;
  for (const change of changes.changes) {
    if (change.story !== story) {
      if (story !== null) yield "";
      yield `## ${literal(change.title)}`;
      yield "";
      story = change.story;
    }
    yield `- **${change.reason}**: ${literal(change.text)}`;
    for (const id of change.claims.slice(0, QUOTED)) {
      const claim = claims.get(id);
      if (claim)
        yield `  - ${literal(sources.get(claim.report) ?? claim.report)}, ${claim.start}-${claim.end}: “${literal(claim.quote)}”`;
    }
  }
  if (changes.causes.length > 0) {
    yield "";
    yield "## Why";
    yield "";
    for (const { reason, detail } of changes.causes) yield `- ${reason}: ${literal(detail)}`;
  }
}

/** The difference of two pictures in words, as Markdown. */
export const changesMarkdown = (document: ChangesDocument): string =>
  `${[...changeLines(document)].join("\n").trimEnd()}\n`;

/** The difference of two pictures as JSON. */
export const changesJson = (document: ChangesDocument): string => `${JSON.stringify(changesFile(document), null, 2)}\n`;

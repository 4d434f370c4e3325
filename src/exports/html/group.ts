import type { PageGroup, Question } from "../../core/picture/picture.ts";
import type { PageContext } from "./context.ts";
import { escapeHtml } from "./escape.ts";
import { controlMap } from "./map.ts";
import { questionLine } from "./question.ts";
import { byIssue, bySpeaker, type Cluster } from "./split.ts";

/** Rows or clusters of a group that show at once; the rest is folded. */
const SHOWN = 15;
/** Up to this many no fold is worth it. */
const SHOWN_WHOLE = 20;

/** Verdicts whose evidence an editor wants before asking. */
const PRESSING: ReadonlySet<string> = new Set(["changed", "disputed", "denied"]);

/** What a group shows beside or in place of the plain list of its questions. */
interface Layout {
  readonly before?: (questions: readonly Question[]) => string;
  readonly order?: (context: PageContext, questions: readonly Question[]) => readonly Question[];
  readonly clusters?: (context: PageContext, questions: readonly Question[]) => readonly Cluster[];
}

const bySoonest = (context: PageContext, questions: readonly Question[]): readonly Question[] => {
  const days = (question: Question): number =>
    Math.min(
      ...question.answers.flatMap((answer) =>
        answer.claims.map((id) => context.claims.get(id)?.horizon?.days ?? Number.MAX_SAFE_INTEGER),
      ),
      Number.MAX_SAFE_INTEGER,
    );
  const due = new Map(questions.map((question) => [question.id, days(question)]));
  return [...questions].sort((a, b) => (due.get(a.id) ?? 0) - (due.get(b.id) ?? 0));
};

const LAYOUTS: { readonly [group in PageGroup]?: Layout } = {
  control: { before: (questions) => controlMap(questions) ?? "" },
  talks: { clusters: byIssue },
  statements: { clusters: bySpeaker },
  forecasts: { order: bySoonest },
};

export interface GroupPlace {
  readonly id: string;
  readonly group: PageGroup;
  readonly title: string;
  /** Heading level. */
  readonly level: number;
  /** Open the evidence of this many questions whatever their verdict. */
  readonly opened: number;
}

export const groupSection = (context: PageContext, place: GroupPlace, questions: readonly Question[]): string => {
  const layout = LAYOUTS[place.group] ?? {};
  const clusters = layout.clusters?.(context, questions) ?? null;
  const ordered = layout.order?.(context, questions) ?? questions;
  const rows = clusters
    ? clusters.map((cluster) => clusterSection(context, cluster))
    : ordered.map((question, index) =>
        questionLine(context, question, {
          open: (index < place.opened && question.answers.length > 0) || PRESSING.has(question.verdict.kind),
        }),
      );
  return `<section class="group" id="${place.id}" aria-labelledby="${place.id}-h"><h${place.level} id="${place.id}-h">${escapeHtml(place.title)}</h${place.level}>
${layout.before?.(questions) ?? ""}${folded(rows)}</section>`;
};

const folded = (rows: readonly string[]): string =>
  rows.length <= SHOWN_WHOLE
    ? rows.join("\n")
    : `${rows.slice(0, SHOWN).join("\n")}\n<details class="more"><summary>${rows.length - SHOWN} more</summary>${rows.slice(SHOWN).join("\n")}</details>`;

const clusterSection = (context: PageContext, cluster: Cluster): string =>
  `<div class="split" role="group" aria-label="${escapeHtml(cluster.name)}"><p class="side"><b><bdi>${escapeHtml(cluster.name)}</bdi></b>${cluster.note ? ` <span class="soft">${escapeHtml(cluster.note)}</span>` : ""}</p><div class="rows">${rowsOf(cluster, cluster.rows.map(({ question, ask }) => questionLine(context, question, { ask, open: PRESSING.has(question.verdict.kind) })).join("\n"))}</div></div>`;

const rowsOf = ({ folded: title }: Cluster, rows: string): string =>
  title === undefined ? rows : `<details class="more"><summary>${escapeHtml(title)}</summary>${rows}</details>`;

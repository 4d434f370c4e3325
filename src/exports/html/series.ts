import type { Answer, Question } from "../../core/picture/picture.ts";
import { cites } from "./cite.ts";
import type { PageContext } from "./context.ts";
import { escapeHtml } from "./escape.ts";
import { leadingAnswers } from "./words.ts";

interface Step {
  readonly value: number;
  readonly words: string;
  readonly whole: number | null;
  readonly answer: Answer;
  /** Earliest known day on which a report told it, ISO 8601. */
  readonly day: string | null;
}

const WIDTH = 420;
const HEIGHT = 120;
const LEFT = 12;
const TOP = 22;
const BOTTOM = 92;

/** A number that changed, step by step: which report tells which, and from three steps on a small chart. Empty where nothing changed. */
export const seriesFigure = (context: PageContext, question: Question): string => {
  if (question.verdict.kind !== "changed" || question.verdict.order.basis === "unknown") return "";
  const steps = leadingAnswers(question).flatMap((answer): Step[] => {
    const value = answer.quantity?.low ?? answer.quantity?.high ?? null;
    if (value === null) return [];
    const days = answer.reports.map((id) => context.reports.get(id)?.publishedAt?.slice(0, 10) ?? null);
    const known = days.filter((day) => day !== null).sort();
    return [{ value, words: answer.value, whole: answer.quantity?.of ?? null, answer, day: known[0] ?? null }];
  });
  if (steps.length < 2) return "";
  const items = steps
    .map(
      ({ words, answer, day }) =>
        `<li><b>${escapeHtml(words)}</b>${day ? ` <span class="soft">${escapeHtml(day)}</span>` : ""} ${cites(context, answer.claims)}</li>`,
    )
    .join('<li aria-hidden="true" class="then">\u2192</li>');
  return `<figure class="series">${steps.length > 2 ? chart(steps) : ""}<figcaption><ol class="steps" aria-label="In order">${items}</ol></figcaption></figure>`;
};

/** Steps at even distances where their days are not all known or not all different; the caption says what is known. */
const chart = (steps: readonly Step[]): string => {
  const wholes = new Set(steps.flatMap(({ whole }) => (whole === null ? [] : [whole])));
  const whole = wholes.size === 1 ? ([...wholes][0] ?? null) : null;
  const highest = Math.max(...steps.map(({ value }) => value), whole ?? 0);
  const place = places(steps);
  const x = (index: number): number => LEFT + (place[index] ?? 0) * (WIDTH - LEFT - 96);
  const y = (value: number): number => BOTTOM - (highest > 0 ? value / highest : 0) * (BOTTOM - TOP);
  const last = steps.length - 1;
  const line = steps
    .map(({ value }, index) => (index === 0 ? `M${at(x(0))} ${at(y(value))}` : `H${at(x(index))}V${at(y(value))}`))
    .join("");
  const dots = steps
    .map(
      ({ value, words }, index) =>
        `<circle cx="${at(x(index))}" cy="${at(y(value))}" r="3.5"/><text x="${at(x(index) + 2)}" y="${at(y(value) - 7)}">${escapeHtml(words)}</text>`,
    )
    .join("");
  const roof =
    whole === null
      ? ""
      : `<path class="roof" d="M${LEFT} ${at(y(whole))}H${WIDTH - 20}"/><text class="roof-text" x="${WIDTH - 20}" y="${at(y(whole) - 5)}" text-anchor="end">of ${whole}</text>`;
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escapeHtml(steps.map(({ words }) => words).join(", then "))}"><path class="base" d="M${LEFT} ${BOTTOM}H${WIDTH - 20}"/>${roof}<path class="step" d="${line}H${at(x(last) + 70)}"/>${dots}<text class="roof-text" x="${LEFT}" y="${HEIGHT - 10}">${dated(steps) ? `${escapeHtml(steps[0]?.day ?? "")} to ${escapeHtml(steps[last]?.day ?? "")}` : "in order; the distances mean nothing"}</text></svg>`;
};

const at = (number: number): string => number.toFixed(1);

const dated = (steps: readonly Step[]): boolean =>
  steps.every(({ day }, index) => day !== null && (index === 0 || (steps[index - 1]?.day ?? "") < day));

/** 0 to 1, by day where every step has one of its own. */
const places = (steps: readonly Step[]): readonly number[] => {
  const times = steps.map(({ day }) => Date.parse(day ?? ""));
  const [first = 0] = times;
  const span = (times[times.length - 1] ?? 0) - first;
  return dated(steps) && span > 0
    ? times.map((time) => (time - first) / span)
    : steps.map((_, index) => index / (steps.length - 1));
};

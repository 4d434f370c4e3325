import type { DecisionShown } from "../core/decision/index.ts";
import type { DecisionLine, DecisionsFile } from "./format/decisions-1.ts";
import { literal } from "./literal.ts";

export const decisionField = (one: DecisionShown): DecisionLine => ({
  id: one.id,
  kind: one.kind,
  at: one.at,
  by: one.by,
  why: one.why,
  state: one.state,
  text: one.text,
  engine: one.engine,
  claims: [...one.claims],
  reports: [...one.reports],
  source: one.source,
  grade: one.grade,
  undoes: one.undoes,
});

/** Decisions as `decisions/1`. */
export const decisionsJson = (decisions: readonly DecisionShown[]): string => {
  const file: DecisionsFile = { tellings: "decisions/1", decisions: decisions.map(decisionField) };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** "no longer", "not any more": what a state adds to the line of a decision. */
const STATES: Readonly<Record<DecisionShown["state"], string>> = {
  applied: "",
  undone: " (taken back)",
  overruled: " (a later decision says otherwise)",
  waiting: " (its reports were not known yet)",
  "no target": " (kept; what it was about is gone)",
};

/** The lines of a list of decisions: what, who, when, why, and what the engine thought. */
export function* decisionLines(decisions: readonly DecisionShown[]): Generator<string> {
  for (const one of decisions) {
    yield `- **${one.kind}**${STATES[one.state]}: ${literal(one.text)}`;
    yield `  - ${literal(one.by)}, ${one.at}: ${literal(one.why)} (\`${one.id}\`${one.undoes === null ? "" : ` takes back \`${one.undoes}\``})`;
    if (one.engine !== null) yield `  - the engine thought: ${literal(one.engine)}`;
  }
}

/** Decisions in words, as Markdown. */
export const decisionsMarkdown = (decisions: readonly DecisionShown[]): string =>
  decisions.length === 0
    ? "Nobody decided anything in this case.\n"
    : `# Decisions\n\n${[...decisionLines(decisions)].join("\n")}\n`;

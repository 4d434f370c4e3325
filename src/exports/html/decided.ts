import type { DecisionShown } from "../../core/decision/index.ts";
import type { Question } from "../../core/picture/picture.ts";
import { evidenceList } from "./cite.ts";
import type { PageContext } from "./context.ts";
import { escapeHtml } from "./escape.ts";

const STATES: Readonly<Record<DecisionShown["state"], string>> = {
  applied: "",
  undone: ", taken back",
  overruled: ", a later decision says otherwise",
  waiting: ", its reports were not known yet",
  "no target": ", kept although what it was about is gone",
};

const decisionItem = (one: DecisionShown): string =>
  `<li><b>${one.kind}</b>${STATES[one.state]}: <bdi>${escapeHtml(one.text)}</bdi> <span class="soft"><bdi>${escapeHtml(one.by)}</bdi>, ${escapeHtml(one.at)}: <bdi>${escapeHtml(one.why)}</bdi>${one.engine === null ? "" : `. The engine thought: <bdi>${escapeHtml(one.engine)}</bdi>`}</span> <span class="rule">${one.id}</span></li>`;

/** What people decided on a question, and what the engine alone had found. */
export const decidedPart = (context: PageContext, { decided }: Question): string => {
  if (decided === undefined) return "";
  const on = (context.picture.decisions ?? []).filter(({ id }) => decided.decisions.includes(id));
  const engine = decided.engine.map(
    ({ question, verdict, answers }) =>
      `<li>The engine alone: <bdi>${escapeHtml(question)}</bdi> ${verdict}: <bdi>${escapeHtml(answers.join("; ") || "no answer")}</bdi></li>`,
  );
  return `<div class="decided"><p class="reason"><b>Decided by people</b></p><ul>${on.map(decisionItem).join("")}${engine.join("")}</ul>${decided.rejected.length > 0 ? `<p class="beside">Rejected: it supports nothing.</p>${evidenceList(context, decided.rejected)}` : ""}</div>`;
};

/** Everything that people decided, folded. */
export const decisionsSection = ({ picture }: PageContext): string => {
  const { decisions = [] } = picture;
  return decisions.length === 0
    ? ""
    : `<details class="aside"><summary>Decisions (${decisions.length})</summary><ul>${decisions.map(decisionItem).join("")}</ul></details>`;
};

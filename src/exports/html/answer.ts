import { supportWords } from "../../core/picture/origins-words.ts";
import type { Answer, Question } from "../../core/picture/picture.ts";
import { cites, evidenceList, sameWords } from "./cite.ts";
import type { PageContext } from "./context.ts";
import { escapeHtml } from "./escape.ts";
import { plural, statusWords, valueWords } from "./words.ts";

/** Evidence beyond this is folded again. */
const SHOWN = 8;

/** One answer: its words, its own support, where it goes back to, and the sentences that tell it. */
export const answerItem = (context: PageContext, answer: Answer, question: Question): string => {
  const status = statusWords(answer.status);
  const latest = answer.latest && question.answers.length > 1;
  const notes = answer.beside.map((note) => `${escapeHtml(note.text)} ${cites(context, note.claims)}`).join("; ");
  const places = sameWords(context, answer.claims);
  const shown = places.slice(0, SHOWN).flat();
  const rest = places.slice(SHOWN);
  return `<li class="answer${latest ? " latest" : ""}"><p class="line"><strong class="value"><bdi>${escapeHtml(valueWords(answer))}</bdi></strong>${status ? ` <span class="status">${status}</span>` : ""}${latest ? ' <span class="now">latest</span>' : ""} <span class="support">${supportWords(answer)}</span></p>
${originsLine(context, answer)}${notes ? `<p class="beside">Beside it: ${notes}</p>` : ""}
${evidenceList(context, shown)}${rest.length > 0 ? `<details class="aside"><summary>${plural(rest.length, "more sentence")}</summary>${evidenceList(context, rest.flat())}</details>` : ""}</li>`;
};

const originsLine = (context: PageContext, answer: Answer): string => {
  const named = answer.origins.flatMap((id) => {
    const origin = context.origins.get(id);
    return origin
      ? [
          `<li><b><bdi>${escapeHtml(origin.name)}</bdi></b>${origin.basis === "inferred" ? " (inferred)" : ""}: ${escapeHtml(origin.reason)}</li>`,
        ]
      : [];
  });
  return named.length > 0 ? `<ul class="origins" aria-label="Origins">${named.join("")}</ul>` : "";
};

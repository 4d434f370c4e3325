import type { Picture } from "../../core/picture/picture.ts";
import { VERDICTS, verdictBadge } from "./verdict.ts";

/** "How sure is it": each verdict that the page uses, how often, and what it means. With scripts, each is a filter. */
export const legendSection = (picture: Picture): string => {
  const questions = picture.stories.flatMap((story) => story.questions);
  if (questions.length === 0) return "";
  const rows = VERDICTS.map(([kind, , meaning]) => {
    const count = questions.filter((question) => question.verdict.kind === kind).length;
    return count === 0
      ? ""
      : `<li><button type="button" data-kind="${kind}" aria-pressed="false" disabled>${verdictBadge(kind)} <b>${count}</b></button> <span>${meaning}</span></li>`;
  }).join("\n");
  return `<section class="legend-box" aria-labelledby="sure"><h2 id="sure">How sure is it</h2>
<ul class="tally">
${rows}
</ul>
<p class="soft">An origin is where a telling goes back to: a speaker, a news wire, a witness. Five outlets that carry one announcement are one origin; 1\u20133 origins are one for sure, and three that nothing joins; \u2265 means at least. <em>Planned</em>, <em>forecast</em> and <em>claimed by a side</em> stand beside what was told as such; it is not counted as fact.</p>
<p class="find" hidden><label for="find">Find in the questions</label> <input id="find" type="search" autocomplete="off"> <button type="button" class="folds">Open all lines</button> <span role="status" id="found"></span></p>
<p class="keys js-only" hidden><kbd>/</kbd> finds, <kbd>j</kbd> and <kbd>k</kbd> go to the next and the previous line, <kbd>Enter</kbd> opens it, <kbd>c</kbd> copies it with its sources, <kbd>Esc</kbd> comes back.</p>
</section>`;
};

import type { BriefMemory } from "../picture/memory/brief-memory.ts";
import type { PageGroup } from "../picture/picture.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import { NO_LINES, type QuestionLines } from "./candidates.ts";
import type { BriefWorld } from "./check-world.ts";
import { type CheckedDraft, checked, type SentenceDraft } from "./checked-draft.ts";
import { disputeSides } from "./dispute-sides.ts";
import { isCounted, isSureDispute, withoutHeadlinesIn, withoutMade } from "./made-lines.ts";
import { type OriginsById, originsOf, underOneName } from "./one-name.ts";
import { sentencesOf } from "./sentences.ts";
import { allWholes } from "./whole-drafts.ts";

interface LinesWorld {
  readonly world: BriefWorld;
  readonly memory: BriefMemory;
  readonly known: OriginsById;
  /** Questions on a part of a toll. */
  readonly parts: ReadonlySet<ToldQuestion>;
  /** The line in the part that the day of its telling gives it. */
  readonly laid: (one: CheckedDraft, group: PageGroup) => CheckedDraft;
}

/** The lines that a question may give; `slight`: those too that its frame finds not worth one. */
export const linesIn =
  ({ world, memory, known, parts, laid }: LinesWorld) =>
  (question: ToldQuestion, slight: boolean): QuestionLines => {
    // A sum of several crimes or of a year is no figure of the story, nor is a part of its toll.
    if (parts.has(question) || question.draft.key["events"] === "several") return NO_LINES;
    const { group } = question.draft.comparer.render;
    const told = memory.sentences(question, slight, originsOf(question, known), (context) => {
      const seenBy = { ...world, context };
      const asked = underOneName(question, known);
      const check = (draft: SentenceDraft): CheckedDraft => checked(draft, seenBy);
      const all = allWholes(asked, world.source, context);
      const made = withoutHeadlinesIn(world)(group, sentencesOf(asked, context, slight, world.source));
      const lines = withoutMade(group, made, all.length > 0).filter(
        (one) => !isCounted(group) || isSureDispute(one, world.publishedAt),
      );
      // Where one line sets both sides against each other, the denial alone tells less.
      const bothSides = lines.some(({ part, answers }) => part === "disputed" && answers.length > 1);
      const wholes = slight ? [] : all.filter(({ part }) => part !== "disputed" || !bothSides);
      const sides = slight || bothSides ? [] : disputeSides(asked, world.source);
      return {
        lines: lines.map(check),
        wholes: wholes.map(check),
        made: made.map(check),
        sides: sides.map((pair) => pair.map(check)),
      };
    });
    const laidHere = (one: CheckedDraft): CheckedDraft => laid(one, group);
    return {
      ...told,
      lines: told.lines.map(laidHere),
      wholes: told.wholes.map(laidHere),
      made: told.made.map(laidHere),
    };
  };

import { wordsNeeded } from "../text/pattern-words.ts";
import { wordSet } from "../text/word-set.ts";
import { formTrigger, holds } from "./held-words.ts";
import { LONGEST, type Plain, placed, type Reader } from "./plain-telling.ts";
import type { Refutation } from "./refutation.ts";
import { FIRST_LISTED, IN_FACT, IS_THERE, SAID_GONE, TELLS, TOOK_BACK, WRONGLY_TOLD } from "./refutation-words.ts";
import { contentEnd, FINITE, joined } from "./rejection.ts";

/** "wrongly reported that the mayor had resigned", "told them that he had died when in fact he was abroad". */
const wronglyTold = (plain: Plain): readonly Refutation[] => {
  const { words } = plain;
  const found: Refutation[] = [];
  for (let at = 0; at < words.length - 1; at += 1) {
    const word = words[at] as string;
    if (WRONGLY.has(word) && WRONGLY_TOLD.test(joined(words, at, at + 2)))
      found.push(placed(plain, "denied", at + 2, contentEnd(words, at + 1)));
    if (!ALTHOUGH.has(word) || !IN_FACT.test(joined(words, at, at + 4))) continue;
    const told = words.slice(0, at).findLastIndex((word) => TELLS.test(word));
    if (told >= 0) found.push(placed(plain, "denied", told + 1, at));
  }
  return found;
};

/** First words of WRONGLY_TOLD and IN_FACT. */
const WRONGLY = wordSet("mistakenly wrongly erroneously falsely incorrectly inaccurately");
const ALTHOUGH = wordSet("when though although whereas");

/** "said a ransom was paid, then took back his words". */
const takenBack = (plain: Plain): readonly Refutation[] => {
  const { words } = plain;
  const told = words.findIndex((word) => /^(?:said|told|claimed|announced|reported|stated|wrote)$/.test(word));
  if (told < 0) return [];
  for (let at = told + 3; at < Math.min(words.length, told + LONGEST); at += 1) {
    const before = words[at - 1] as string;
    // "said that the army withdrew": what was taken back stands behind a comma, or is "it".
    if (
      before === ","
        ? TOOK_BACK.test(joined(words, at, at + 10))
        : /^took (?:it|that) back(?: |$)/.test(joined(words, at, at + 4))
    )
      return [placed(plain, "withdrawn", told + 1, at)];
  }
  return [];
};

/** "first listed among the dead", "a man reported drowned turned up". */
const saidGone = (plain: Plain): readonly Refutation[] => {
  const { words } = plain;
  const found: Refutation[] = [];
  for (let at = 0; at < words.length - 1; at += 1) {
    const word = words[at] as string;
    if (!FIRST.has(word) && !SAID.has(word)) continue;
    const run = joined(words, at, at + 8);
    const first = FIRST_LISTED.exec(run);
    const gone = first ?? SAID_GONE.exec(run);
    if (gone === null) continue;
    const from = at + gone[0].trim().split(" ").length;
    if (first === null && !IS_THERE.test(joined(words, from, words.length))) continue;
    const length = words
      .slice(from)
      .findIndex((word) => /^[,.;:]$/.test(word) || (FINITE.test(word) && !STATE.test(word)));
    found.push(
      placed(
        plain,
        first === null ? "denied" : "withdrawn",
        from,
        length < 0 ? words.length : from + Math.max(1, length),
      ),
    );
  }
  return found;
};
/** First words of FIRST_LISTED and SAID_GONE. */
const FIRST = wordSet(
  "first initially originally at earlier previously wrongly mistakenly erroneously falsely prematurely",
);
const SAID = wordSet("reported reportedly thought believed feared presumed listed declared assumed");
const STATE = /^(?:killed|drowned|missing|infected|kidnapped|abducted|arrested|closed|lost)$/;

const WRONG = formTrigger([...WRONGLY, "fact", "reality", "truth", "actually"]);
const BACK = formTrigger(["took", ...(wordsNeeded(TOOK_BACK) ?? [])]);
const LISTED = formTrigger([...FIRST, ...SAID]);

/** What was told wrongly, taken back or no more than first said, with no noun of what was told. */
export const TOLD_WRONGLY: readonly Reader[] = [
  { needs: (sentence) => holds(sentence, WRONG), read: wronglyTold },
  { needs: (sentence) => holds(sentence, BACK), read: takenBack },
  { needs: (sentence) => holds(sentence, LISTED), read: saidGone },
];

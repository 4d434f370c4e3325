import type { Sentence, Token } from "../syntax/token.ts";
import { childWith } from "./tree.ts";

const LAYING = new Set(
  "accuse suspect blame convict acquit charge indict clear criticise criticize condemn denounce praise thank".split(
    " ",
  ),
);

/** "accuses Rwanda of sending troops": who is accused acts, not who accuses. Token index; null for any other verb. */
export const whoeverIsAccused = (sentence: Sentence, act: Token, head: Token): number | null => {
  if (act.xpos !== "VBG" || !LAYING.has(head.lemma) || head.index > act.index) return null;
  const marker = childWith(sentence, act.index, "mark", "case")?.lower ?? "";
  if (!/^(?:of|for|with)$/.test(marker)) return null;
  const object = childWith(sentence, head.index, "obj");
  return object !== null && object.index > head.index && object.index < act.index ? object.index : null;
};

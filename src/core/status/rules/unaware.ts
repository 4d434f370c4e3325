import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

const UNKNOWING =
  /\b(?:not aware|unaware|no knowledge|no information|not know|n't know|cannot confirm|can not confirm|could not confirm|couldn't confirm|can't confirm|unable to confirm|neither confirm|not confirm(?:ed)?|n't confirm(?:ed)?|no confirmation|no evidence|unconfirmed|yet to be confirmed|not been (?:independently )?(?:confirmed|verified)|could not (?:be )?(?:independently )?(?:verif\w+|confirm\w*)|no comment|declined to (?:say|confirm|comment))\b/;

/** "not aware of", "could not confirm": the speaker neither asserts nor denies. It supports nothing. */
export const unaware: StatusRule = {
  id: "status/unaware",
  judge: (context) => (context.holding[0]?.act === "unaware" || governedByUnknowing(context) ? "asked" : null),
};

function governedByUnknowing({ sentence, path, predicate }: StatusContext): boolean {
  for (const { token, relation } of path) {
    if (!/^(?:ccomp|xcomp|advcl|acl|obl|obj|nmod)/.test(relation)) return false;
    if (
      !/^(?:aware|unaware|knowledge|information|know|confirm|confirmation|evidence|verify|say|comment|unconfirmed)$/.test(
        token.lemma,
      )
    )
      continue;
    const from = Math.max(0, token.index - 5);
    const words = sentence.tokens
      .slice(from, Math.max(token.index + 1, Math.min(predicate.index, token.index + 2)))
      .map((one) => one.lower)
      .join(" ")
      .replace(/ n't/g, "n't");
    if (UNKNOWING.test(words)) return true;
  }
  return false;
}

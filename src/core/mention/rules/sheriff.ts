import { draft, type Line, take } from "../draft.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { isNameWord, withThe } from "../line.ts";
import { organisationId } from "./named-organisation.ts";

/** `sheriff/office`: "Nash County sheriff's office", "the sheriff's department", which news writes with and without capitals. */
export function findSheriffs(line: Line): void {
  const { tokens, taken } = line;
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]?.lower !== "sheriff" || taken[i] || !/^(?:'s|')$/.test(tokens[i + 1]?.lower ?? "")) continue;
    const office = /^(?:office|department|dept\.?)$/.test(tokens[i + 2]?.lower ?? "");
    // "Nash County Sheriff's deputies" are its people.
    const people = !office && (isRoleNoun(tokens[i + 2]?.lower ?? "") || isRoleNoun(tokens[i + 3]?.lower ?? ""));
    if (!office && !people) continue;
    const to = office ? i + 3 : i + 1;
    let from = i;
    while (from > 0 && !taken[from - 1] && (isNameWord(line, from - 1) || line.placeAt[from - 1])) from--;
    const named = from < i;
    if (people && !named) continue;
    const name = line.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    take(
      line,
      draft(line, withThe(line, from), to, {
        kind: "organisation",
        entity: named ? organisationId(name, "police") : "desc:sheriffs-office",
        name,
        form: named ? "name" : "description",
        body: "police",
        noun: "sheriff",
        number: "singular",
        headToken: to - 1,
        wanted: named ? null : "organ",
        rule: "sheriff/office",
      }),
    );
    i = to - 1;
  }
}

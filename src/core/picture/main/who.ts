import type { Claim, Role } from "../../claim/claim.ts";
import type { StoryContext } from "../context.ts";
import { bySettings, type Scene, type Tally, tally } from "./tally.ts";

/** Roles of those whom a report is about, with what each counts: who only speaks of it counts little. */
const WHO: readonly (readonly [string, number])[] = [
  ["actor", 1],
  ["agent", 1],
  ["holder", 1],
  ["party", 1],
  ["victim", 1],
  ["recipient", 0.9],
  ["evacuee", 0.9],
  ["speaker", 0.2],
];
const ABOUT = new Set(["person", "group", "party", "organisation"]);
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|who|that|which|this|these|those|(?:him|her|it|my)self|(?:them|our)selves)$/iu;

/** "19", "dozens", "2 dead": how many, not who. */
const NUMBER_ALONE =
  /^(?:the )?(?:dead|injured|wounded|missing|killed)$|^(?:(?:at least|more than|about|nearly|around|some|as many as|up to)\s+)?(?:[\d,.]+|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)(?:\s+(?:dead|killed|injured|hurt|wounded|missing|others?|more))?$/iu;

const WORDS = "words:";
/** Whoever the headline tells of, or the opening where it tells of nobody. */
const SETTING_WEIGHT = 14;

const entityOf = (role: Role, context: StoryContext): string | null => {
  const id = context.entity(role);
  return id && !/^(?:desc|text):/u.test(id) ? id : null;
};

/** Those whom a claim is about; who is not named ("at least seven people") by the words. */
const whoOf = (claim: Claim, context: StoryContext): readonly (readonly [string, number])[] =>
  WHO.flatMap(([name, share]): (readonly [string, number])[] => {
    const role = claim.roles[name];
    if (
      !role ||
      (role.kind !== undefined && !ABOUT.has(role.kind)) ||
      PRONOUN.test(role.text) ||
      NUMBER_ALONE.test(role.text)
    )
      return [];
    const id = entityOf(role, context);
    if (id !== null) return [[id, share]];
    return name === "victim" || (name !== "speaker" && (role.kind === "person" || role.kind === "group"))
      ? [[WORDS + role.text, share * 0.6]]
      : [];
  });

/** Whom the story is about. */
export const mainWho = (scene: Scene): Tally | null => {
  const { told, own, height, context } = scene;
  const votes = told.flatMap((claim) =>
    [...new Map(whoOf(claim, context))].map(([value, share]) => ({
      value,
      weight: (own.has(claim.id) ? 4 : 1) * height(claim) * share,
      claim,
    })),
  );
  const set = bySettings(
    scene,
    ({ who }) => who,
    (role) => entityOf(role, context) ?? WORDS + role.text,
    SETTING_WEIGHT,
  );
  return tally([...votes, ...set]);
};

export const whoText = (value: string, context: StoryContext): string =>
  value.startsWith(WORDS) ? value.slice(WORDS.length) : context.label(value);

import { stem } from "../lineage/words.ts";

/** Words that tell one act or state, in all their forms, one group a line: whoever says one and whoever denies another speak of one thing. */
const NEAR: readonly string[] = [
  "abduct abducted abduction kidnap kidnapping whisk",
  "withdraw withdrawal remove removal pull retreat redeploy move",
  "order command instruct instruction",
  "warn warning alert tip",
  "know knowledge aware awareness",
  "pay payment",
  "steal theft loot",
  "tired fatigue exhausted exhaustion weary",
  "cancel cancellation scrap",
  "leave depart departure",
  "arrest detain detention",
  "burn fire blaze",
  "attack assault raid hack cyberattack breach intrusion",
  "shell shelling bomb bombing bombard bombardment",
  "agree agreement",
  "break faulty fault defect defective broken unoperative inoperative malfunction",
  "collapse crumble",
  "sink sank founder capsize",
  "resign resignation quit",
  "delay delayed late",
  "poison poisoning contaminate contamination",
  "shoot shot fire fired",
  "threat threaten",
  "cover conceal hide",
];

/** Two states of which a thing is in one: whoever tells the one tells that the other is not so. */
const OPPOSED: readonly (readonly [one: string, other: string])[] = [
  ["open reopen", "close closed closure shut"],
  ["alive live survive survivor", "dead die death"],
  ["safe safety", "unsafe danger dangerous"],
  ["true truth", "false untrue lie"],
  ["accident accidental", "deliberate deliberately intentional intentionally purpose"],
  ["inside", "outside"],
  ["sophisticated complex advanced", "basic simple crude"],
  ["encrypt encrypted", "unencrypted"],
  ["guilty guilt", "innocent innocence"],
  ["legal lawful", "illegal unlawful"],
  ["armed", "unarmed"],
  ["sober", "drunk drunken"],
  ["conscious", "unconscious"],
  ["stay remain", "leave depart departure"],
  ["work operate function", "break broken faulty defective unoperative inoperative malfunction"],
  ["start begin continue resume", "stop end halt"],
  ["win victory", "lose loss defeat"],
  ["rise increase grow", "fall decrease drop shrink"],
  ["enough sufficient adequate", "insufficient inadequate"],
  ["stable", "unstable"],
  ["natural", "artificial"],
  ["voluntary voluntarily", "forced involuntary"],
];

interface Known {
  readonly group: string;
  /** Of opposed words: on which side it stands. */
  readonly side: string | null;
}

const table = (): ReadonlyMap<string, Known> => {
  const found = new Map<string, Known>();
  for (const group of NEAR) {
    const words = group.split(" ");
    for (const word of words) found.set(stem(word), { group: words[0] as string, side: null });
  }
  // A word of both lists is told apart by its opposite.
  for (const [one, other] of OPPOSED) {
    const group = `${one.split(" ")[0]}/${other.split(" ")[0]}`;
    for (const words of [one, other])
      for (const word of words.split(" ")) found.set(stem(word), { group, side: words.split(" ")[0] as string });
  }
  return found;
};

const WORDS = table();

/** One name for a word and those near it or opposed to it; the word's stem where it has none. */
export const groupOfWord = (word: string): string => WORDS.get(stem(word))?.group ?? stem(word);

/** On which side of two opposed states the word stands; null for any other word. */
export const sideOfWord = (word: string): string | null => WORDS.get(stem(word))?.side ?? null;

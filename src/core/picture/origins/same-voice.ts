import { roleClasses } from "../../mention/index.ts";
import { areApart } from "./post.ts";
import { bareDescription, officeOf } from "./speaker-words.ts";
import type { Voice } from "./voice.ts";

/**
 * Two speakers are one root where nothing stated tells them apart. A party, its ministry and its spokesman are one
 * voice where they say the same. Of two descriptions only side or office tell apart ("a source" may be any official);
 * a witness is never an office.
 */
export const sameVoice = (a: Voice, b: Voice): string | null => {
  if (a.id === b.id) return "the same speaker";
  if (a.kind === "publisher" || b.kind === "publisher" || a.kind === "wire" || b.kind === "wire") return null;
  if (isOneName(a, b)) return "the same name";
  if ((isSuspect(a) && (isSuspect(b) || isSomebody(b))) || (isSuspect(b) && isSomebody(a)))
    return "whoever is suspected speaks, by whatever name";
  if (a.kind === "witness" || b.kind === "witness") {
    if (a.kind !== b.kind || !a.described || !b.described) return null;
    // A resident and a shopkeeper are two people; a resident may be a witness.
    const plain = new Set(["resident", "witness", "eyewitness", "local", "civilian", "inhabitant"]);
    return a.office === b.office || (plain.has(a.office ?? "") && plain.has(b.office ?? ""))
      ? "witnesses whom nothing tells apart"
      : null;
  }
  if (isPoliceOfBoth(a, b)) return "a country's police, told without a place, may be those of a place in it";
  if (a.side !== null && b.side !== null) return a.side === b.side ? "one party speaks through them" : null;
  if (!a.described && !b.described) return null;
  if (a.office !== null && b.office !== null && a.office !== b.office) return null;
  // A described speaker may be a named one only where the description leaves room: "an official" beside a ministry.
  if (a.described !== b.described) return null;
  // "An official at the hospital" is none of the ministry.
  if (a.posts.some((one) => b.posts.some((other) => areApart(one, other)))) return null;
  return "descriptions that nothing tells apart";
};

/** "Police", "the police": one name, whatever its capitals and article; not where both are told to be of two sides. */
const isOneName = (a: Voice, b: Voice): boolean =>
  (!a.described || !b.described) &&
  (a.side === null || b.side === null || a.side === b.side) &&
  bareDescription(a.name) === bareDescription(b.name);

/** "The suspect", "the gunman"; "a man" may be he. */
const isSuspect = ({ name, id, described }: Voice): boolean => {
  if (!described && !id.startsWith("speaker:desc:")) return false;
  return roleClasses(officeOf(bareDescription(name)) ?? "").includes("suspect");
};

/** "A man", of whom nothing else is told. */
const isSomebody = ({ name }: Voice): boolean => bareDescription(name) === "man";

const POLICE = /^speaker:police:/;
const OF_COUNTRY = /^speaker:police:[A-Z]{2}$/;

const isPoliceOfBoth = (a: Voice, b: Voice): boolean =>
  POLICE.test(a.id) && POLICE.test(b.id) && OF_COUNTRY.test(a.id) !== OF_COUNTRY.test(b.id);

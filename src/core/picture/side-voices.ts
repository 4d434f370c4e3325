import { isBody } from "../brief/party-publisher.ts";
import type { Claim } from "../claim/claim.ts";
import type { AnswerDraft } from "./drafts.ts";
import { clauseOf } from "./first-and-now.ts";
import { joinHouse, publicPost } from "./origins/join-house.ts";
import { joinPosts } from "./origins/join-posts.ts";
import type { Post } from "./origins/post.ts";
import { isOneOwner } from "./origins/post-owner.ts";
import { sameVoice } from "./origins/same-voice.ts";
import { bareDescription } from "./origins/speaker-words.ts";
import type { Voice } from "./origins/voice.ts";
import { unionFind } from "./union-find.ts";

export interface SideVoices {
  /** The side that tells a figure, by the report's words; null where a report tells it itself. */
  readonly of: (answer: AnswerDraft, claim: Claim, text: string) => string | null;
  /** Whether the fallen soldiers or policemen of a state are this side's own. */
  readonly hasForces: (side: string) => boolean;
  /** Whether it is of an office that has none: a mayor, a commissioner. */
  readonly isCivil: (side: string) => boolean;
  /** Whether it treats and brings in the hurt, of whatever side. */
  readonly isMedical: (side: string) => boolean;
}

const isSpeaker = ({ kind }: Voice): boolean => kind === "speaker" || kind === "witness";

/** A body that publishes its own reports speaks in them; a paper or an agency only relays. */
const speaksItself = (voice: Voice): boolean =>
  isSpeaker(voice) || publicPost(voice.name) !== null || (voice.kind === "publisher" && isBody(voice.name));

/** "the nurses' union": a body by those who are in it. */
const BODY_OF =
  /^(?<members>[\p{L}-]+s)['’] (?:[\p{L}-]+ )?(?:committee|union|group|council|league|association|network|collective|federation|syndicate|list)$/u;

const isDescribed = ({ described, id }: Voice): boolean => described || id.startsWith("speaker:desc:");

/** "Doctors" and "the doctors' committee": whoever is told by what they are, and the body of such. */
const isBodyOf = (body: Voice, members: Voice): boolean => {
  const told = BODY_OF.exec(bareDescription(body.name))?.groups?.["members"];
  return told !== undefined && isDescribed(members) && bareDescription(members.name).split(" ")[0] === told;
};

/** "Roman Lund's staff", "Lund's office": whose staff it is speaks. */
const STAFF_OF =
  /^(?<whose>\p{Lu}[\p{L} .-]+)['’]s? (?:staff|office|team|aides?|spokes(?:man|woman|person)|press (?:service|office|secretary)|administration|people)$/u;

const isStaffOf = (staff: Voice, whose: Voice): boolean => {
  const name = STAFF_OF.exec(staff.name)?.groups?.["whose"];
  return name !== undefined && (whose.name === name || whose.name.endsWith(` ${name}`));
};

/** Organs whose count is the official one. */
const OFFICIAL: ReadonlySet<string> = new Set(["government", "ministry", "authority", "police", "prosecutor"]);
/** "The official toll", "officially there are seven". */
const TOLD_OFFICIAL = /\bofficial(?:ly)?\b(?! (?:said|told|at|of|in|who|from|and)\b)/iu;

const isOfficial = ({ posts, name, kind }: Voice): boolean =>
  posts.some(({ organ }) => OFFICIAL.has(organ)) ||
  (kind === "publisher" && OFFICIAL.has(publicPost(name)?.organ ?? ""));

/** Organs by which a state counts, whichever of them does. */
const STATE: ReadonlySet<string> = new Set(["government", "ministry", "authority"]);

const stateOf = ({ posts, name, kind }: Voice): readonly Post[] => {
  const own = kind === "publisher" ? publicPost(name) : null;
  return (own === null ? posts : [own, ...posts]).filter(({ organ }) => STATE.has(organ));
};

/** "The government" and "the interior ministry": of one state, where they are not told to be of two. */
const areOfOneState = (a: Voice, b: Voice): boolean =>
  (a.side === null || b.side === null || a.side === b.side) &&
  stateOf(a).some((one) =>
    stateOf(b).some(({ owner }) => owner === null || one.owner === null || isOneOwner(owner, one.owner)),
  );

/** Organs that have soldiers or policemen. */
const WITH_FORCES: ReadonlySet<string> = new Set(["military", "government", "ministry", "police"]);

const isOfForces = (voice: Voice): boolean =>
  [...voice.posts, ...stateOf(voice)].some(({ organ }) => WITH_FORCES.has(organ));

const CIVIL =
  /\b(?:commissioner|mayor|governor|prefect|administrator|council(?:lor)?|chief executive|county|district|municipality)\b/iu;

const isOfCivil = ({ name, claim: { attribution } }: Voice): boolean =>
  CIVIL.test(name) || attribution.some(({ role }) => CIVIL.test(role ?? ""));

const isOfHospital = ({ posts }: Voice): boolean =>
  posts.some(({ organ }) => organ === "hospital" || organ === "clinic" || organ === "service");

/**
 * Who is one side of a question of figures: a body with its people, its papers and its publishers, a list's keepers with those who keep it. What is told as
 * official is told by the one side that is of the state.
 */
export const sideVoices = (answers: readonly AnswerDraft[]): SideVoices => {
  const voices = new Map<string, Voice>();
  for (const { bearings, tellerOf } of answers)
    for (const { claim } of bearings) {
      const voice = tellerOf(claim);
      if (voice !== undefined && speaksItself(voice)) voices.set(voice.id, voice);
    }
  const classes = unionFind();
  const all = [...voices.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const join = (a: Voice, b: Voice): void => classes.join(a.id, b.id);
  for (const [index, a] of all.entries())
    for (const b of all.slice(index + 1))
      if (
        sameVoice(a, b) !== null ||
        isBodyOf(a, b) ||
        isBodyOf(b, a) ||
        isStaffOf(a, b) ||
        isStaffOf(b, a) ||
        areOfOneState(a, b)
      )
        join(a, b);
  joinPosts(all.filter(isSpeaker), join);
  joinHouse(all, join);
  const official = [...new Set(all.filter(isOfficial).map(({ id }) => classes.find(id)))];
  const sidesOf = (are: (voice: Voice) => boolean): ReadonlySet<string> =>
    new Set(all.filter(are).map(({ id }) => classes.find(id)));
  const [forces, medical, civil] = [sidesOf(isOfForces), sidesOf(isOfHospital), sidesOf(isOfCivil)];
  const of: SideVoices["of"] = (answer, claim, text) => {
    const voice = voices.get(answer.tellerOf(claim)?.id ?? "");
    if (voice !== undefined) return classes.find(voice.id);
    const [state, other] = official;
    return state !== undefined && other === undefined && TOLD_OFFICIAL.test(clauseOf(text, claim.start, claim.end))
      ? state
      : null;
  };
  return {
    of,
    hasForces: (side) => forces.has(side),
    isCivil: (side) => civil.has(side),
    isMedical: (side) => medical.has(side),
  };
};

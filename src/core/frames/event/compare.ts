import type { Claim, Role } from "../../claim/claim.ts";
import { bearingOf, isVague, placeTerm, sideTerm } from "../bearing.ts";
import type { Bearing, CompareContext, FrameCompare, ScopeTerm } from "../frame-compare.ts";
import { kindOf } from "./lexicon.ts";

/** Two events of a kind on two days are two; where the day is open it separates nothing. */
const dayTerm = ({ validTime, scope }: Claim): readonly ScopeTerm[] => {
  const { from, to } = validTime ?? { from: null, to: null };
  if (scope["window"] || !from || from.length < 10) return [];
  const day = from.slice(0, 10);
  return (to ?? from).slice(0, 10) === day ? [{ name: "day", value: day, within: [] }] : [];
};

/** What a person does or undergoes alone, whatever side they are of. */
const PERSONAL: ReadonlySet<string> = new Set([
  "resignation",
  "appointment",
  "dismissal",
  "arrest",
  "charges",
  "conviction",
  "guilty plea",
  "sentence",
  "release",
  "hunger strike",
  "accusation",
  "declared winner",
  "concession",
]);

/** A person who works for a body does not act for it, and is not it: only a side in a fight is meant by its people. */
const whoTerm = (
  name: string,
  context: CompareContext,
  role: Role | null | undefined,
  kind: string,
): readonly ScopeTerm[] => {
  const own = context.entity(role);
  // "a French consulate" is not France: a thing that somebody owns is itself, or nothing that sets apart.
  if (role?.kind === "facility" || role?.kind === "product" || role?.kind === "work" || /^embassy:/.test(own ?? ""))
    return own === null || isVague(own) ? [] : [{ name, value: own, within: [] }];
  const [term] = sideTerm(name, context, role);
  if (term && own && PERSONAL.has(kind)) {
    if (own.startsWith("person:")) return [{ ...term, value: own }];
    if (own.startsWith("desc:") && kind !== "accusation") return [];
  }
  return own?.startsWith("person:") && term && /^(?:org|police|local|company|text):/u.test(term.value)
    ? [{ ...term, value: own }]
    : sideTerm(name, context, role);
};

const STATE =
  /^(?:government|military|police|ministry|intelligence):|^desc:(?:[a-z-]*-)?(?:army|soldiers?|troops|police|security-forces|government-forces|navy|air-force|armed-forces)$/;
const IRREGULAR =
  /^desc:(?:[a-z-]*-)?(?:rebels?|militia|militias|militants?|insurgents?|gunm[ae]n|guerrillas?|jihadists?|terrorists?|kidnappers?|separatists?)$/;

/** Whether an army or somebody against it fights: "the rebel militia" is not the army, though it is not named. */
const campTerm = (context: CompareContext, role: Role | null | undefined): readonly ScopeTerm[] => {
  const own = context.entity(role) ?? role?.entity ?? "";
  const value = IRREGULAR.test(own) ? "irregular" : STATE.test(own) ? "state" : null;
  return value === null ? [] : [{ name: "camp", value, within: [] }];
};

/**
 * "denied that a school bus was attacked": whoever denies it speaks of a bus that nobody told of before, and denies no other attack.
 * Null for anything told with its name, or with "the".
 */
const deniedOf = ({ status, roles }: Claim): string | null => {
  const recipient = roles["recipient"];
  if (status !== "denied" || !recipient || (recipient.entity !== null && !isVague(recipient.entity))) return null;
  return /^(?:an?|any|another|some) /iu.test(recipient.text)
    ? recipient.text.toLowerCase().replace(/^\p{L}+ /u, "")
    : null;
};

/** What a headline or a first sentence tells in its words alone: where other reports tell it in near words, it answers the question to them. */
const wordsBearing = (claim: Claim, context: CompareContext): Bearing => {
  const place = context.place(claim.roles["place"]);
  const matter = context.matter(claim);
  const stands = context.sideTold(claim);
  return stands === null
    ? bearingOf(claim, { matter }, { kind: "choice", id: "happened" }, { place })
    : bearingOf(
        claim,
        { said: matter },
        { kind: "choice", id: stands },
        { place, polarity: "positive", asked: "statement" },
      );
};

export const compare: FrameCompare = {
  name: "event",
  meets: "as one",
  shares:
    "the kind of event; who acts, on whom, where and on which day separate where both are told. Of a headline with no kind: its words. With what other frames tell, where the words of both are likely to answer one question",
  bearing: (claim, context) => {
    const kind = kindOf(claim.scope["kind"]);
    const place = context.place(claim.roles["place"]);
    const happened = { kind: "choice", id: "happened" } as const;
    if (!kind) return wordsBearing(claim, context);
    const { what } = claim.scope;
    const of = deniedOf(claim);
    // An attack on a town is an attack in it.
    const target =
      claim.roles["recipient"]?.kind === "place" && kind.code === "ASSAULT"
        ? context.place(claim.roles["recipient"])
        : null;
    return bearingOf(
      claim,
      { kind: kind.family ?? kind.kind, ...(what === undefined ? {} : { what }), ...(of === null ? {} : { of }) },
      happened,
      {
        scope: [
          ...whoTerm("actor", context, claim.roles["actor"], kind.kind),
          ...(kind.code === "ASSAULT" ? campTerm(context, claim.roles["actor"]) : []),
          ...(target ? [] : whoTerm("recipient", context, claim.roles["recipient"], kind.kind)),
          ...placeTerm("place", place ?? target),
          ...dayTerm(claim),
        ],
        place: place ?? target,
      },
    );
  },
};

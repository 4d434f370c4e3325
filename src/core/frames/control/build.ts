import type { AttributionLink } from "../../attribution/attribution.ts";
import type { ControlState, Role } from "../../claim/claim.ts";
import { clausesOf, markerOf } from "../../clause/clause.ts";
import { childrenWith, childWith, tokenAt } from "../../clause/tree.ts";
import { keptWith } from "../../kept-with.ts";
import { isNameAlone, mentionsIn } from "../../mention/index.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { draftOf } from "../build/draft.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { mentionAt, quantityAt } from "../build/frame-context.ts";
import { placeHeads, roleAt } from "../build/role.ts";
import type { ClaimDraft } from "../frame.ts";
import { NEARLY, SEATS_OF_POWER, SEIZING, TERRITORY_NOUNS } from "./lexicon.ts";
import { sideName } from "./side-name.ts";

export interface ControlFinding {
  readonly rule: string;
  readonly sentence: Sentence;
  readonly predicate: number;
  readonly state: ControlState;
  /** Token of the holder, or of who nears, besieges or loses the place. */
  readonly holder: number | null;
  /** Token of the place, or of the share of it. */
  readonly place: number;
  /** A side's own word for it: the verb that it was read from is "claim". */
  readonly claimedBy?: number;
  /** The place stands elsewhere in the sentence and is meant by a pronoun here ("and possibly take it"). */
  readonly pronoun?: number;
  readonly also?: readonly number[];
}

export type ControlRule = (context: FrameContext, sentence: Sentence) => readonly ControlFinding[];

/** Whether an entity or phrase can hold a place: a side, a body, people; not a storm, a deal or a date. */
export const canHold = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const token = tokenAt(sentence, head);
  if (token.upos === "PROPN" && isOfNature(sentence, head)) return false;
  const mention = mentionAt(context, sentence, head);
  if (mention) {
    if (
      mention.kind === "party" ||
      mention.kind === "organisation" ||
      mention.kind === "group" ||
      mention.kind === "person"
    )
      return true;
    if (mention.kind === "place") return mention.place?.precision === "country";
    if (mention.kind !== "other") return false;
  }
  // A side that nothing else is known of: "the Garrison Command".
  return token.upos === "PROPN" || HOLDER_NOUN.has(token.lemma);
};

const isOfNature = (sentence: Sentence, head: number): boolean =>
  sentence.tokens.some(
    ({ index, head: over, lower }) => (index === head || over === head) && STORM_WORDS.has(lower.replace(/s$/u, "")),
  );
const STORM_WORDS = new Set("storm hurricane typhoon cyclone fire wildfire river lake volcano mount".split(" "));

const HOLDER_NOUN = new Set([
  "force",
  "troop",
  "soldier",
  "militia",
  "militant",
  "insurgent",
  "rebel",
  "fighter",
  "army",
  "military",
  "government",
  "group",
  "police",
  "gunman",
  "separatist",
  "guerrilla",
  "insurgency",
  "coalition",
  "ally",
  "warlord",
  "regime",
  "junta",
  "gang",
  "cartel",
  "protester",
  "movement",
  "command",
  "brigade",
  "front",
  "corps",
  "guard",
  "legion",
  "division",
  "battalion",
  "regiment",
  "garrison",
  "alliance",
  "resistance",
  "paramilitary",
  "mercenary",
  "they",
  "it",
  "we",
]);

/** "the town of Kesh, 100 km from Barawe": the town is held; how far it lies is no place of its own. */
const plainPlaces = (context: FrameContext, sentence: Sentence, heads: readonly number[]): readonly number[] => {
  const plain = heads.filter((head) => mentionAt(context, sentence, head)?.place?.precision !== "relative");
  return plain.length > 0 ? plain : heads;
};

/** The places named, else the building or site itself, where a strong verb tells that it was taken: "seized the palace". */
const heldHeads = (
  context: FrameContext,
  { sentence, place, predicate, holder }: ControlFinding,
): readonly number[] => {
  const named = plainPlaces(context, sentence, placeHeads(context, sentence, place));
  const noun = tokenAt(sentence, place);
  if (named.length > 0 || holder === null || noun.upos !== "NOUN" || !SEATS_OF_POWER.has(noun.lemma)) return named;
  const strong = clausesOf(sentence).some((clause) => clause.predicate === predicate && SEIZING.has(clause.lemma));
  return strong ? [place] : named;
};

const MEN = new Set("force troop soldier fighter militant gunman unit member man element".split(" "));

/** "Forces of the Amber Column": the side whose men they are holds what they hold. */
const sideBehind = (context: FrameContext, sentence: Sentence, holder: number | null): number | null => {
  if (holder === null || !MEN.has(tokenAt(sentence, holder).lemma)) return holder;
  const side = childrenWith(sentence, holder, "nmod").find(
    ({ index, upos }) =>
      ["of", "from"].includes(markerOf(sentence, index)) &&
      upos === "PROPN" &&
      mentionAt(context, sentence, index)?.kind !== "place" &&
      canHold(context, sentence, index),
  );
  return side?.index ?? holder;
};

/** One claim for every place that the phrase names; a share of territory gives one with a quantity. */
export const controlDrafts = (context: FrameContext, finding: ControlFinding): readonly ClaimDraft[] => {
  const { sentence } = finding;
  if (finding.holder !== null && !canHold(context, sentence, finding.holder)) return [];
  const holder = holderOf(context, { ...finding, holder: sideBehind(context, sentence, finding.holder) });
  const share = shareOf(context, sentence, finding.place);
  if (share) {
    return [
      adjusted(
        context,
        finding,
        draftOf(context, {
          frame: "control",
          rule: finding.rule,
          sentence,
          predicate: finding.predicate,
          roles: { holder, place: share.place },
          quantity: { quantity: share.quantity, span: share.span },
          state: finding.state,
          scope: { part: "share" },
          gainer: gainerOf(finding.state, holder),
        }),
      ),
    ];
  }
  return heldHeads(context, finding).map((head) => {
    const place = pronounPlace(context, finding, roleAt(context, sentence, head));
    return adjusted(
      context,
      finding,
      draftOf(context, {
        frame: "control",
        rule: finding.rule,
        sentence,
        predicate: finding.predicate,
        roles: { holder, place },
        state: finding.state,
        gainer: gainerOf(finding.state, holder),
        also: [...(finding.also ?? []), ...(finding.holder === null ? [] : [finding.holder])].map((index) =>
          tokenAt(sentence, index),
        ),
        ...(finding.claimedBy === undefined || holder === null
          ? {}
          : { known: { status: "claimed", attribution: [linkOf(holder, tokenAt(sentence, finding.claimedBy))] } }),
      }),
    );
  });
};

const pronounPlace = (_context: FrameContext, finding: ControlFinding, place: Role): Role => {
  if (finding.pronoun === undefined) return place;
  const pronoun = tokenAt(finding.sentence, finding.pronoun);
  return {
    ...place,
    text: pronoun.text,
    start: pronoun.start,
    end: pronoun.end,
    resolved: { start: place.start, end: place.end },
  };
};

const linkOf = (holder: Role, cue: Token): AttributionLink => ({
  speaker: holder.text,
  cue: cue.text,
  start: holder.start,
  end: holder.end,
  entity: holder.entity,
  kind: "body",
  cueStart: cue.start,
  cueEnd: cue.end,
});

/** "almost taken", "close to seizing": the fight for it, not its fall. */
const adjusted = (_context: FrameContext, finding: ControlFinding, draft: ClaimDraft): ClaimDraft => {
  const settled =
    finding.state === "captured" ||
    finding.state === "retaken" ||
    finding.state === "held" ||
    finding.state === "handed over";
  if (settled && draft.hedge && [...NEARLY].some((word) => draft.hedge?.toLowerCase().includes(word)))
    return { ...draft, state: "contested" };
  return draft;
};

/** Who holds it; a name of no known kind is a side too ("the Vanguard of Kesh"). */
const holderOf = (context: FrameContext, { sentence, holder, place }: ControlFinding): Role | null => {
  if (holder === null) return null;
  const role = ownedBy(context, sentence, holder) ?? roleAt(context, sentence, holder);
  const name = sideName(sentence, role);
  if (role.entity !== null) return name === null ? role : { ...role, entity: name };
  const named = mentionsIn(context.findings.mentions, sentence.index).find(
    (one) => one.fromToken <= holder && holder < one.toToken,
  );
  if (named && isNameAlone(named.entity)) return { ...role, entity: named.entity };
  const entity = name ?? sideOf(context, sentence, holder, place);
  return entity === null ? role : { ...role, entity };
};

/** "Its forces": whose they are, where that is told before. */
const ownedBy = (context: FrameContext, sentence: Sentence, holder: number): Role | null => {
  const owner = MEN.has(tokenAt(sentence, holder).lemma) ? childWith(sentence, holder, "nmod:poss") : null;
  const told = owner?.upos === "PRON" ? mentionAt(context, sentence, owner.index) : null;
  return owner && told?.antecedent ? roleAt(context, sentence, owner.index) : null;
};

/** Organs of a state by their bare noun: whoever they belong to is told by the place. */
const OF_STATE: ReadonlyMap<string, string> = new Map([
  ["government", "government"],
  ["army", "military"],
  ["military", "military"],
]);

/** By their words, without "the": the parties, groups and organisations that a report tells of, where it does so first. */
const sides = keptWith(
  ({ findings }: FrameContext): ReadonlyMap<string, { readonly at: number; readonly entity: string }> => {
    const found = new Map<string, { readonly at: number; readonly entity: string }>();
    for (const [at, { kind, text, entity }] of findings.mentions.entries()) {
      if (kind !== "party" && kind !== "group" && kind !== "organisation") continue;
      const words = text.toLowerCase().replace(/^the /u, "");
      if (!found.has(words)) found.set(words, { at, entity });
    }
    return found;
  },
);

/** "under government control", "in rebel hands": the side that the report names elsewhere, else that of the place's country. */
const sideOf = (context: FrameContext, sentence: Sentence, holder: number, place: number): string | null => {
  const { lower, lemma } = tokenAt(sentence, holder);
  if (!HOLDER_NOUN.has(lemma) || lemma.length < MIN_SIDE) return null;
  const [one, many] = [sides(context).get(lower), sides(context).get(`${lower}s`)];
  const told = one !== undefined && (many === undefined || one.at < many.at) ? one : many;
  if (told !== undefined) return told.entity;
  const organ = OF_STATE.get(lemma);
  const [head] = placeHeads(context, sentence, place);
  const country = head === undefined ? undefined : roleAt(context, sentence, head).country;
  return organ !== undefined && country !== undefined ? `${organ}:${country}` : `desc:${lemma}`;
};
/** Pronouns are shorter. */
const MIN_SIDE = 4;

const gainerOf = (state: ControlState, holder: Role | null): string | null =>
  state === "lost" || state === "handed over" ? null : (holder?.entity ?? null);

/** "two-thirds of the country", "most of Helmand": the quantity and the territory. */
const shareOf = (context: FrameContext, sentence: Sentence, head: number) => {
  const mention = quantityAt(context, sentence, head);
  if (!mention || mention.quantity.share === null) return null;
  const unit = mention.unitSpan;
  const here = sentence.tokens.filter((token) => unit !== null && token.start >= unit.start && token.end <= unit.end);
  const territory = here.find((token) => token.index === mention.headToken) ?? tokenAt(sentence, mention.headToken);
  const named = mentionAt(context, sentence, territory.index);
  if (!TERRITORY_NOUNS.has(territory.lemma) && !named?.place) return null;
  return {
    quantity: mention.quantity,
    span: { start: mention.start, end: mention.end },
    place: roleAt(context, sentence, territory.index),
  };
};

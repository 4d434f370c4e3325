import type { AttributionLink } from "../../attribution/attribution.ts";
import type { Claim } from "../../claim/claim.ts";
import { insideSentence } from "../../frames/inside-sentence.ts";
import { agencyOf } from "../../lineage/agencies.ts";
import type { Named } from "../../lineage/masthead.ts";
import { sideOf } from "../../mention/index.ts";
import type { StoryContext } from "../context.ts";
import type { AccountOf } from "./account.ts";
import type { Bodies } from "./bodies.ts";
import { creditsIn, publishesNews } from "./credits-in.ts";
import { outletKey } from "./outlets.ts";
import { officePost, type Post, postOf, postOfId, postOfName, postOfRole } from "./post.ts";
import { ownerOfPaper } from "./post-owner.ts";
import { bareDescription, isWitness, officeOf, PLAIN_OFFICES } from "./speaker-words.ts";

/** Who a claim goes back to, before roots are joined. */
export interface Voice {
  /** Two voices with one id are one. */
  readonly id: string;
  readonly name: string;
  readonly kind: "speaker" | "wire" | "witness" | "publisher";
  /** The party it speaks for, where known. */
  readonly side: string | null;
  /** Only of a described speaker: the office, null where plain ("a source"). */
  readonly office: string | null;
  readonly described: boolean;
  /** For whom it speaks, by the words that tell of it. */
  readonly posts: readonly Post[];
  /** Key of the outlet whose own people it is one of ("our director"); null where its report does not say so. */
  readonly house: string | null;
  /** Own voice of a report whose publisher nobody knows. */
  readonly unknownPublisher: boolean;
  readonly basis: "stated" | "inferred";
  readonly reason: string;
  /** Key of the outlet that it is relayed from; null where its report does not hear it from one. */
  readonly relayed: string | null;
  /** Keys of the outlet that publishes or is credited for its report. */
  readonly outlets: readonly string[];
  /** Keys of the outlets that its report names beside its own paper as those whom it has a part of its telling from. */
  readonly shares: readonly string[];
  /** Key of the outlet that its report has most of its telling from, as it says itself; null where it names none. */
  readonly retells: string | null;
  /** Of an own telling: whose account its report goes on with there; null where it goes on with none. */
  readonly account: Voice | null;
  /** Who passes it on from the speaker: "the ministry said the clinic had counted 12". */
  readonly through: readonly Voice[];
  readonly claim: Claim;
}

/** "Girl shot in her home : News": the section of a site, and nobody's voice. */
const isSection = ({ speaker }: AttributionLink): boolean =>
  /^(?:(?:breaking|local|latest|top|us|world|national|crime) )?(?:news|crime|sports|opinion|politics|video|videos|home|archives?|obituaries|local|metro|region|nation|world|headlines|updates?)$/iu.test(
    speaker.trim(),
  );

/** An outlet that relays: told as one, or a publisher of the story by its name. */
const isOutletLink = (link: AttributionLink, publishers: Publishers): boolean =>
  (link.kind === "outlet" && !isSection(link)) ||
  // A description is no outlet, but a bare name that nobody lists may have been taken for one; a town is not its paper.
  ((link.kind !== "described" || /^\p{Lu}/u.test(link.speaker)) &&
    !NO_OUTLET.test(link.entity ?? "") &&
    publishesNews(link.speaker, publishers));
const NO_OUTLET = /^(?:police|government|ministry|military|geonames|country|local):/;

/** "a ministry press note", "hospital records": the body whose paper it is speaks. */
const throughPaper = (link: AttributionLink): AttributionLink => {
  if (link.entity && !link.entity.startsWith("desc:")) return link;
  const owner = ownerOfPaper(link.speaker);
  if (owner === null) return link;
  const post = postOf(owner);
  const isName = /^(?:the\s)?\p{Lu}/u.test(owner.replace(/^an?\s/iu, ""));
  if (post === null && !isName) return link;
  return { ...link, speaker: owner, entity: null, kind: "body" };
};

/** The deepest link that is a speaker: not an outlet that relays, not a paper with nobody behind it, not "reportedly". */
const rootLink = (chain: readonly AttributionLink[], publishers: Publishers): AttributionLink | null =>
  chain.find((link) => isSpeakerLink(link, publishers)) ?? null;

const isSpeakerLink = (link: AttributionLink, publishers: Publishers): boolean =>
  !isOutletLink(link, publishers) &&
  !isSection(link) &&
  link.kind !== "unknown" &&
  !(link.kind === "document" && !link.entity) &&
  !isSomeOutlet(link);

/** "According to our information": whoever publishes it. */
const OUR_RECORDS =
  /^our (?:own )?(?:information|data|figures|records|registry|estimates?|research|findings|knowledge|count)$/iu;

/** "The station reported": an outlet that the words do not name says whom it heard no more than the report does. */
const isSomeOutlet = ({ speaker, kind, entity }: AttributionLink): boolean =>
  (kind === "described" || kind === "body") && (!entity || entity.startsWith("desc:")) && SOME_OUTLET.test(speaker);
const SOME_OUTLET =
  /^(?:the|a|an|one|its|local)\s(?:\p{Ll}+\s)?(?:station|newspaper|paper|broadcaster|channel|website|outlet|tabloid)s?$/iu;

const outletOf = (chain: readonly AttributionLink[], publishers: Publishers): AttributionLink | null =>
  chain.find((link) => isOutletLink(link, publishers)) ?? null;

/** A person or a description speaks for the party that the report, or another of the story, says they act for. */
const sideOfLink = (link: AttributionLink, context: StoryContext, bodies: Bodies): string | null => {
  if (link.affiliation) return sideOf(context.find(link.affiliation));
  const affiliation = link.entity ? context.affiliation(link.entity) : null;
  if (affiliation) return sideOf(context.find(affiliation));
  const vague = !link.entity || link.entity.startsWith("desc:");
  const person = link.entity?.startsWith("person:") ?? false;
  // A name of nobody knows what: the story may know the body by the same words.
  const unsure = link.entity?.startsWith("name:") ?? false;
  const known = unsure ? bodies.named(link.speaker) : null;
  if (known !== null) return known;
  if (!vague && !person) return sideOf(context.find(link.entity ?? ""));
  const behind = bodies.behind(link.speaker);
  if (behind) return behind;
  // "the Harbour Board" is nobody's name, whatever it was taken for.
  const article = /^the\s/i.test(link.speaker);
  if (link.kind === "body" || (link.kind === "named" && (vague || article))) return bodies.named(link.speaker);
  return person ? sideOf(context.find(link.entity ?? "")) : null;
};

/** Offices whose ids carry no name: the report's words name them better. */
const OFFICE = /^(?:intelligence|ministry|military|police|parliament|embassy):/;

/** A speaker of whom nothing is told ("reportedly", an open pronoun): it may be any other, so it never adds to them. */
export const UNPLACED = "publisher:?";

export interface Publishers {
  readonly publisherOf: (report: string) => string | null;
  /** The agency that a report credits for all of its own telling, where it does. */
  readonly creditOf: (report: string) => string | null;
  /** The agency behind the words of a claim: not behind a paper's own headline, nor what stands before a dateline. */
  readonly creditFor: (claim: Pick<Claim, "report" | "end">) => string | null;
  /** Whom the masthead and the byline of a report name beside its paper. */
  readonly masthead: (report: string) => readonly Named[];
  /** The publisher of the story whose letters a name is ("WANA"), else the name. */
  readonly outlet: (name: string) => string;
  /** Key of the body that publishes a report which somebody of this name signs for it; null for any other. */
  readonly houseOf: (name: string) => string | null;
  /** Key of the outlet that a report tells most from, of all that it does not tell itself. */
  readonly retells: (report: string) => string | null;
  /** The claim of the same report whose account a claim goes on with, by whom its report heard last. */
  readonly accountOf: AccountOf;
  /** Whether an outlet of this key publishes, or is credited by, a report of the story. */
  readonly publishes: (key: string) => boolean;
  readonly bodies: Bodies;
}

const outletVoice = (name: string, wire: boolean): Pick<Voice, "id" | "name" | "kind"> => ({
  id: `outlet:${outletKey(name)}`,
  name,
  kind: wire || agencyOf(name) !== null ? "wire" : "publisher",
});

/** Told of whom: "of the ministry", "at the hospital". */
const OF_WHOM = /\s(?:of|at|from|in|for|with)\s/iu;

const letters = (name: string): string => bareDescription(name).replace(/[^\p{L}\p{N}]/gu, "");

/** "The government", of a land that its words do not name: which one it is was only inferred from what is told beside it. */
const isUnnamedState = (id: string, words: string): boolean =>
  id.startsWith("government:") && !/\p{Lu}/u.test(words.replace(/^The\s/u, ""));

/** "The official" of one report is not "an official of the ministry" of another: where only the other tells of whom, its own words. */
export const describedAs = (id: string, words: string, context: Pick<StoryContext, "label">): string => {
  if (isUnnamedState(id, words)) return insideSentence(words, true);
  const label = context.label(id);
  // A name made of the id has lost its marks ("the states prosecutor").
  if (id.startsWith("desc:") && /['’]/u.test(words) && letters(label) === letters(words))
    return insideSentence(words, true);
  // "The hospital in Velm", where the story's label for it is the bare noun.
  if (id.startsWith("desc:") && /^the\s/iu.test(words) && words.toLowerCase().startsWith(`the ${label.toLowerCase()} `))
    return insideSentence(words, true);
  return id.startsWith("desc:") && OF_WHOM.test(label) && !OF_WHOM.test(words) ? insideSentence(words, true) : label;
};

const NO_VOICES: readonly Voice[] = [];
const NO_POSTS: readonly Post[] = [];

/** The bodies for which the words, the role and the ids of a speaker tell that it speaks. */
const postsOf = (
  { speaker, role, entity, affiliation: told }: AttributionLink,
  described: boolean,
  context: StoryContext,
): readonly Post[] => {
  // Whoever is told here by a name alone another report may tell the office of.
  const affiliation = told ?? (entity ? context.affiliation(entity) : null);
  const person = entity?.startsWith("person:") ?? false;
  const byId = entity ? postOfId(entity) : null;
  // The words tell more than what an id holds of them, but for police, whose id is made of their place.
  const own = entity?.startsWith("police:") ? byId : (postOf(speaker) ?? byId);
  // Whom one report names with an office another names without.
  const offices =
    person && entity ? [...new Set([...(role ? [role] : []), ...context.titles(entity)])] : role ? [role] : [];
  const definite = described && /^the\s/iu.test(speaker);
  return [
    own ?? (described ? null : postOfName(speaker)),
    affiliation ? postOfId(affiliation) : null,
    ...offices.map(postOfRole),
    ...(person ? offices.map(officePost) : definite ? [officePost(speaker)] : []),
  ].filter((post) => post !== null);
};

/** "officials and residents": of several who are told together whoever is more than a witness. */
const firstHeard = (words: string): string => {
  const parts = words.split(/,? and |, /u);
  return parts.find((part) => !isWitness(officeOf(part) ?? "")) ?? words;
};

/** "our country director": of whoever publishes the report. */
const OURS = /^our\s/iu;

/** What every voice of a claim has, whoever it is. */
type Base = Omit<Voice, "id" | "name" | "kind" | "reason">;

const speakerVoice = (link: AttributionLink, base: Base, context: StoryContext, publishers: Publishers): Voice => {
  const side = sideOfLink(link, context, publishers.bodies);
  const via = link.via ? `, to ${link.via}` : "";
  const ours = OURS.test(link.role ?? link.speaker) ? publishers.publisherOf(base.claim.report) : null;
  const house =
    ours !== null
      ? outletKey(ours)
      : link.entity?.startsWith("person:")
        ? publishers.houseOf(context.label(context.find(link.entity)))
        : null;
  const described = link.kind === "described" || (link.kind === undefined && !link.entity);
  if (described) {
    const words = bareDescription(link.speaker);
    const office = officeOf(firstHeard(words));
    const witness = office !== null && isWitness(office);
    return {
      ...base,
      house,
      id: `described:${side ?? ""}:${words}`,
      name: link.speaker,
      kind: witness ? "witness" : "speaker",
      side,
      described: true,
      posts: witness ? NO_POSTS : postsOf(link, true, context),
      office: office !== null && PLAIN_OFFICES.has(office) ? null : office,
      reason: `told by ${link.speaker}${via}, not named`,
    };
  }
  const entity = link.entity ? context.find(link.entity) : `text:${bareDescription(link.speaker)}`;
  return {
    ...base,
    house,
    id: `speaker:${entity}`,
    name: link.entity && !OFFICE.test(entity) ? describedAs(entity, link.speaker, context) : link.speaker,
    kind: "speaker",
    side,
    posts: postsOf(link, false, context),
    reason: `told by ${link.speaker}${via}`,
  };
};

const accountFor = (claim: Claim, context: StoryContext, publishers: Publishers): Voice | null => {
  const heard = publishers.accountOf(claim);
  const voice = heard === null ? null : voiceOf(heard, context, publishers);
  return voice?.kind === "speaker" ? voice : null;
};

/** The voice behind a claim: deepest speaker, else the wire that is credited, else the publisher itself. */
export const voiceOf = (claim: Claim, context: StoryContext, publishers: Publishers): Voice => {
  const chain = claim.attribution.filter(({ speaker }) => !OUR_RECORDS.test(speaker)).map(throughPaper);
  const root = rootLink(chain, publishers);
  const credits = creditsIn(claim, publishers);
  const outlets = [publishers.publisherOf(claim.report), credits.whole].flatMap((name) =>
    name === null ? [] : [outletKey(name)],
  );
  const base = {
    claim,
    outlets,
    shares: credits.shares,
    retells: publishers.retells(claim.report),
    relayed: null,
    side: null,
    office: null,
    described: false,
    posts: NO_POSTS,
    house: null,
    unknownPublisher: false,
    basis: "stated",
    account: null,
    through: NO_VOICES,
  } as const;
  if (root) {
    const voice = speakerVoice(root, base, context, publishers);
    const outer = chain.slice(chain.indexOf(root) + 1).filter((link) => isSpeakerLink(link, publishers));
    return { ...voice, through: outer.map((link) => speakerVoice(link, base, context, publishers)) };
  }
  const outlet = outletOf(chain, publishers);
  if (!outlet && chain.length > 0)
    return {
      ...base,
      id: UNPLACED,
      name: "somebody not told",
      kind: "publisher",
      unknownPublisher: true,
      reason: "told of somebody whom the report does not name or describe",
    };
  if (outlet)
    return {
      ...base,
      ...outletVoice(publishers.outlet(outlet.speaker), true),
      relayed: outletKey(publishers.outlet(outlet.speaker)),
      reason: `relayed from ${outlet.speaker}`,
    };
  const account = accountFor(claim, context, publishers);
  const publisher = publishers.publisherOf(claim.report);
  const credit = credits.here;
  if (credit && publisher !== null)
    return {
      ...base,
      account,
      // A dateline may name an agency that no list holds, or the paper's own station: nobody who says it to the paper.
      ...outletVoice(credit, false),
      basis: "inferred",
      reason: `the report credits ${credit}`,
    };
  if (publisher === null)
    return {
      ...base,
      id: "publisher:",
      name: "reports of unknown publishers",
      kind: "publisher",
      unknownPublisher: true,
      reason: "told in their own voice; no publisher is known, so they count together as one",
    };
  return {
    ...base,
    account,
    ...outletVoice(publisher, false),
    reason: `${publisher} tells it in its own voice`,
  };
};

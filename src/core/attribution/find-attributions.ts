import { isRoleNoun } from "../mention/index.ts";
import type { Sentence } from "../syntax/token.ts";
import { bySpan, overlaps } from "../text/span.ts";
import type { Attributed } from "./attribution.ts";
import {
  type AttributionContext,
  type AttributionInput,
  attributionContext,
  type CueSite,
  quotationAround,
} from "./attribution-context.ts";
import { chain } from "./chains.ts";
import { chooseSpeaker } from "./choose-speaker.ts";
import { addCited } from "./cited.ts";
import { continueQuotations } from "./continued.ts";
import { coordinateContents } from "./coordinate.ts";
import { coverQuotations } from "./cover-quotations.ts";
import { inOwnPart } from "./headline-part.ts";
import { isMute } from "./mute.ts";
import { phraseEndingAt } from "./noun-phrase.ts";
import { withoutFrame } from "./presupposed.ts";
import { accordingToSites } from "./rules/according-to.ts";
import { adjectiveSites } from "./rules/adjective.ts";
import { shapeSites } from "./rules/by-shape.ts";
import { colonSites } from "./rules/colon.ts";
import { countOfSites } from "./rules/count-of.ts";
import { countedSites, leavesSites } from "./rules/counted.ts";
import { countedBySites } from "./rules/counted-by.ts";
import { fellToSites } from "./rules/fell-to.ts";
import { hearsaySites } from "./rules/hearsay.ts";
import { labelledCountSites } from "./rules/labelled-count.ts";
import { nounSites } from "./rules/noun.ts";
import { putAtSites } from "./rules/put-at.ts";
import { rejectedSites } from "./rules/rejected.ts";
import { saidInstead } from "./rules/said-instead.ts";
import { saidLastSites } from "./rules/said-last.ts";
import { plainSaidSites, setPhraseSites } from "./rules/set-phrase.ts";
import { signatureSites } from "./rules/signature.ts";
import { statementSites } from "./rules/statement-block.ts";
import { verbSites } from "./rules/verb.ts";
import { SURE_WITHIN, sureness } from "./site-scores.ts";
import { speakerLink } from "./speaker-link.ts";

/**
 * Who says what in a report, in document order of what is said. Sentences that are not parsed are passed over. `isOutlet`
 * tells by entity id whether a mention names a publisher or agency. Offsets are UTF-16 units; never throws.
 */
export function findAttributions(
  input: AttributionInput,
  isOutlet: (entity: string) => boolean = () => false,
): Attributed[] {
  const context = attributionContext(input);
  const found: Attributed[] = [];
  const spoken = new Set<number>();
  const parsed = input.sentences.filter((sentence) => sentence.parsed);
  // One rule for all sentences before the next: its code and its words are then at hand, which is far faster.
  const byRule = SITE_RULES.map((rule) => parsed.map((sentence) => rule(context, sentence, isOutlet)));
  for (const at of parsed.keys()) {
    const told = spokenIn(
      context,
      byRule.flatMap((found) => found[at] ?? []).map((site) => inOwnPart(context, saidInstead(context, site))),
    );
    for (const site of withShape(context, parsed[at] as Sentence, told)) {
      const one = bind(context, site, isOutlet);
      // "Troop withdrawal: The army denies ...": what names nobody who can speak was no label of a voice.
      if (LABELLED.test(site.rule) && site.source !== null && one.links[0]?.kind === "unknown") continue;
      // One quotation has one speaker: the first cue that claims it.
      const start = site.direct ? (site.contents[0]?.start ?? -1) : -1;
      if (start >= 0 && spoken.has(start)) continue;
      if (start >= 0) spoken.add(start);
      found.push(one);
    }
  }
  const continued = continueQuotations(
    context,
    coverQuotations(context, addCited(context, coordinateContents(found, input.sentences), isOutlet)),
  );
  return chain(continued, input.text).sort((a, b) =>
    bySpan(a.content[0] ?? { start: 0, end: 0 }, b.content[0] ?? { start: 0, end: 0 }),
  );
}

/** Forms whose colon, or count, is a cue only for the sake of who stands beside it. */
const LABELLED = /\/(?:headline|transcript|signature|counted|count-of|statement-block|labelled-count)$/;

/** The sites of one sentence that tell that something is said; those inside what another one says only where they are sure. */
function spokenIn(context: AttributionContext, sites: readonly CueSite[]): readonly CueSite[] {
  const sure = new Map<CueSite, number>();
  for (const site of sites) {
    if (isMute(context, site)) continue;
    const chosen = beforeAge(chooseSpeaker(context, site, sites));
    const odds = sureness(context, chosen);
    if (odds > 0 || claimsToHave(context, chosen)) sure.set(chosen, odds);
  }
  const kept = distinct([...sure.keys()]);
  return kept.filter(
    (site) =>
      (sure.get(site) ?? 0) > SURE_WITHIN ||
      opensWithThat(context, site) ||
      isRetold(context, site) ||
      !(isQuoted(context, site) || kept.some((other) => other !== site && !other.attitude && isWithin(site, other))),
  );
}

/** "Ruiz, | 51 |, who runs the plant, said": who speaks stands before the age that the tree took for the subject. */
const beforeAge = (site: CueSite): CueSite => {
  const { source, sentence } = site;
  if (typeof source !== "number" || sentence.tokens[source]?.upos !== "NUM") return site;
  if (sentence.tokens[source - 1]?.text !== "," || sentence.tokens[source + 1]?.text !== ",") return site;
  const named = phraseEndingAt(sentence, source - 1);
  return named === null ? site : { ...site, source: named, pronoun: null };
};

/** With what the shape of the sentence alone gives to somebody, where no site tells whose words they are. */
function withShape(context: AttributionContext, sentence: Sentence, sites: readonly CueSite[]): readonly CueSite[] {
  const [shape] = shapeSites(context, sentence);
  const told = shape?.contents[0];
  if (shape === undefined || told === undefined) return sites;
  const said = sites.filter(({ attitude, source }) => !attitude && source !== null);
  if (said.some(({ cue, contents }) => overlaps(cue, shape.cue) || contents.some((one) => overlaps(one, told))))
    return sites;
  const others = sites.filter(
    ({ attitude, source, cue }) => (attitude || source === null) && !overlaps(cue, shape.cue),
  );
  return [...said, ...others.filter(({ attitude }) => attitude), shape];
}

/** "the crew found that", "the rebels claimed to have": nothing but a clause of its own follows such words. */
const opensWithThat = (context: AttributionContext, site: CueSite): boolean => {
  const { rule, attitude, contents } = site;
  const [content] = contents;
  if (claimsToHave(context, site)) return true;
  if (rule !== "attribution/clause" || attitude || content === undefined) return false;
  return context.text.slice(content.start - "that ".length, content.start) === "that ";
};

const claimsToHave = (
  { text }: AttributionContext,
  { rule, attitude, act, source, contents: [content] }: CueSite,
): boolean =>
  rule === "attribution/infinitive" &&
  act === "claim" &&
  !attitude &&
  source !== null &&
  content !== undefined &&
  text.startsWith("to have ", content.start);

/** '"She said she had seen it," Ruiz said': what a third said, in somebody's words. */
const isRetold = ({ text }: AttributionContext, { rule, head, sentence, source, attitude }: CueSite): boolean =>
  rule === "attribution/clause-in-quotation" &&
  !attitude &&
  head !== null &&
  /^(?:say|report|claim)$/.test(sentence.tokens[head]?.lemma ?? "") &&
  typeof source === "number" &&
  (/^(?:he|she|they)$/i.test(text.slice(sentence.tokens[source]?.start, sentence.tokens[source]?.end)) ||
    (sentence.tokens[source]?.upos === "NOUN" && isRoleNoun(sentence.tokens[source]?.lemma ?? "")));

const isQuoted = ({ outer }: AttributionContext, { cue }: CueSite): boolean => {
  const around = quotationAround(outer, cue.start);
  return around !== null && around.kind !== "scare";
};

const isWithin = ({ cue }: CueSite, { contents }: CueSite): boolean =>
  contents.some(({ start, end }) => start <= cue.start && cue.end <= end);

/** All that may be an attribution in the sentence, by the forms that are known. */
export const sitesOf = (
  context: AttributionContext,
  sentence: Sentence,
  isOutlet: (entity: string) => boolean,
): CueSite[] => SITE_RULES.flatMap((rule) => rule(context, sentence, isOutlet));

/** The forms, in this order: of two that find the same cue the first one stays. */
const SITE_RULES: readonly ((
  context: AttributionContext,
  sentence: Sentence,
  isOutlet: (entity: string) => boolean,
) => readonly CueSite[])[] = [
  labelledCountSites,
  colonSites,
  signatureSites,
  accordingToSites,
  rejectedSites,
  setPhraseSites,
  fellToSites,
  statementSites,
  countedSites,
  leavesSites,
  countedBySites,
  countOfSites,
  putAtSites,
  (context, sentence, isOutlet) => verbSites(context, sentence, (mention) => isOutlet(mention.entity)),
  nounSites,
  adjectiveSites,
  hearsaySites,
  plainSaidSites,
  saidLastSites,
];

/** One cue word makes one attribution: the first rule that found it. */
function distinct(sites: readonly CueSite[]): CueSite[] {
  const kept: CueSite[] = [];
  for (const site of sites) {
    if (!kept.some((other) => other.cue.start < site.cue.end && site.cue.start < other.cue.end)) kept.push(site);
  }
  return kept;
}

function bind(context: AttributionContext, site: CueSite, isOutlet: (entity: string) => boolean): Attributed {
  return {
    content: withoutFrame(context.text, site),
    links: [
      speakerLink(context, site, isOutlet),
      ...(site.outer === undefined || site.outer === null
        ? []
        : [speakerLink(context, { ...site, source: site.outer, pronoun: null }, isOutlet)]),
    ],
    direct: site.direct,
    act: site.act,
    rule: site.rule,
    sentence: site.sentence.index,
    cueToken: site.head,
    ...(site.attitude ? { attitude: true } : {}),
  };
}

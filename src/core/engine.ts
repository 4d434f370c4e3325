import { findAttributions } from "./attribution/find-attributions.ts";
import type { Claim } from "./claim/claim.ts";
import { tagHeadlineVerb } from "./clause/headline-verb.ts";
import { tagLostVerb } from "./clause/lost-verb.ts";
import { mendTree } from "./clause/mend.ts";
import { isOfItsDay } from "./clause/of-its-day.ts";
import { readTrees } from "./clause/read-tree.ts";
import { revisedFigures } from "./contrast/revised-figures.ts";
import { rivalFigures } from "./contrast/rival-figures.ts";
import { setAgainst } from "./contrast/set-against.ts";
import { setApart } from "./contrast/set-apart.ts";
import { tagKnownNames } from "./engine-names.ts";
import type { Mention } from "./entity/entity.ts";
import { settleFigures } from "./figures/settle-figures.ts";
import { superseded } from "./figures/superseded.ts";
import { contextOf } from "./frames/build/frame-context.ts";
import { STRETCH } from "./frames/build/near-drafts.ts";
import { withoutPlacesOfCare } from "./frames/build/place-of-care.ts";
import { wrapForecast } from "./frames/forecast/wrap.ts";
import type { ClaimDraft } from "./frames/frame.ts";
import { FRAMES } from "./frames/index.ts";
import { settingOf } from "./frames/setting/index.ts";
import { settleHeadline } from "./headline.ts";
import { LANGUAGES_READ, languageOf } from "./language/index.ts";
import { findMentions, isOutlet } from "./mention/index.ts";
import type { Notice } from "./notice.ts";
import { putInPast } from "./past/earlier-matters.ts";
import { findPlaces, type Gazetteer } from "./place/index.ts";
import { findQuantities } from "./quantity/find-quantities.ts";
import type { Quantity } from "./quantity/quantity.ts";
import { findQuotations } from "./quotation/find-quotations.ts";
import type { Findings, Reading } from "./reading.ts";
import { answerTold } from "./rejoinder/answer-told.ts";
import { findDatelines } from "./report/dateline.ts";
import { partRepeats, type Repeats } from "./report/repeats.ts";
import type { Report } from "./report/report.ts";
import { contentId } from "./report/report-id.ts";
import { takenBack } from "./report/taken-back.ts";
import { byTelling } from "./report/told-at.ts";
import { type SyntaxModel, segment } from "./syntax/index.ts";
import type { Sentence } from "./syntax/token.ts";
import type { TokenizedSentence } from "./syntax/tokenized.ts";
import { contains, overlaps, type Span } from "./text/span.ts";
import { touching } from "./text/span-index.ts";
import { findTimes } from "./time/find-times.ts";

/** Changes whenever the same report could yield other claims. Stored beside everything derived. */
export const ENGINE_VERSION = "0.1.0";

/** What the engine reads with. Pure values: whoever does I/O loads the bytes. */
export interface Resources {
  readonly syntax: SyntaxModel;
  readonly gazetteer: Gazetteer;
}

/** The stretches of a report that tell in its language: everything but furniture and passages in another, in order. */
export const tellingSpans = (report: Report): readonly Span[] => {
  const spans: Span[] = [];
  let at = 0;
  const foreign = (report.parts ?? []).filter((part) => part.kind === "other-language");
  for (const furniture of [...report.furniture, ...foreign].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (furniture.start > at) spans.push({ start: at, end: furniture.start });
    at = Math.max(at, furniture.end);
  }
  if (at < report.text.length) spans.push({ start: at, end: report.text.length });
  return apartFrom(spans, findDatelines(report.text));
};

/** A dateline is told, but is part of no sentence: it becomes a stretch of its own. */
const apartFrom = (spans: readonly Span[], datelines: readonly Span[]): readonly Span[] =>
  spans.flatMap((span) => {
    const parts: Span[] = [];
    let at = span.start;
    for (const line of datelines) {
      if (line.start < at || line.end > span.end) continue;
      if (line.start > at) parts.push({ start: at, end: line.start });
      parts.push(line);
      at = line.end;
    }
    if (at < span.end) parts.push({ start: at, end: span.end });
    return parts;
  });

/** A pronoun never means the town of the dateline: it opens the report, and does nothing in it. */
const apartFromDatelines = (mentions: readonly Mention[], datelines: readonly Span[]): readonly Mention[] =>
  datelines.length === 0
    ? mentions
    : mentions.map((mention) => {
        const { antecedent } = mention;
        if (
          mention.form !== "pronoun" ||
          !antecedent ||
          !datelines.some((line) => line.start <= antecedent.start && antecedent.end <= line.end)
        )
          return mention;
        return {
          ...mention,
          entity: `desc:${mention.text.toLowerCase()}@${mention.start}`,
          name: mention.text,
          antecedent: null,
          place: null,
          country: null,
          affiliation: null,
        };
      });

/** Tags and trees of sentences or of pieces of them. */
const readPieces = (pieces: readonly TokenizedSentence[], { syntax, gazetteer }: Resources): readonly Sentence[] =>
  pieces
    .map((piece) => syntax.tag(piece))
    .map((tagged) => tagHeadlineVerb(tagLostVerb(tagKnownNames(tagged, gazetteer))))
    .map((tagged) => syntax.parse(tagged))
    .map(mendTree);

/** The sentences of a report that are read, and those that only say the same once more. */
const cutReport = (report: Report): Repeats =>
  partRepeats(report.text, segment(report.text, [...tellingSpans(report)]));

/** Sentences, mentions, times, quantities, quotations and attributions of one report. Pure. */
export const findAll = (report: Report, resources: Resources): Findings =>
  findIn(report, cutReport(report).read, resources);

const findIn = (report: Report, cut: readonly TokenizedSentence[], resources: Resources): Findings => {
  const { text } = report;
  const sentences = readTrees(cut, (pieces) => readPieces(pieces, resources));
  const places = findPlaces(text, sentences, resources.gazetteer);
  const times = byTelling(report, sentences).flatMap((run) => findTimes(text, run.sentences, run.at));
  const quantities = findQuantities(text, sentences, times);
  const mentions = apartFromDatelines(
    findMentions({
      text,
      sentences,
      places,
      title: report.titleSpan,
      namesOf: (sentence) => resources.syntax.names(sentence),
    }),
    findDatelines(text),
  );
  const quotations = findQuotations(text, sentences, report.furniture);
  const attributions = findAttributions({ text, sentences, quotations, mentions, title: report.titleSpan }, isOutlet);
  return { report, sentences, mentions, times, quantities, quotations, attributions };
};

/** Reads one report: what it tells, and how. Pure: the same report and resources give the same reading, to the byte. */
export const understand = (report: Report, resources: Resources): Reading => {
  const cut = cutReport(report);
  const findings = findIn(report, cut.read, resources);
  const claims = languageOf(report.language) === null ? [] : claimsOf(findings);
  const back = takenBack(report, findings.sentences);
  const told = claims.map((claim) =>
    back.some(({ start, end }) => start <= claim.start && claim.end <= end) ? toldWrongly(claim) : claim,
  );
  return {
    ...findings,
    claims: told,
    notices: [
      ...languageNotices(report),
      ...backNotices(report, back),
      ...repeatNotices(report, cut.left),
      ...longNotices(report, findings.sentences.length),
    ],
  };
};

/** It supports nothing, and takes back what the publisher told before. */
const toldWrongly = (claim: Claim): Claim => ({
  ...claim,
  status: "asked",
  scope: { ...claim.scope, retracts: "told before" },
});

/** What a correction says that the report had wrong is not told by it any more. */
const backNotices = (report: Report, back: readonly Span[]): readonly Notice[] =>
  back.map(({ start, end }) => ({
    code: "report/taken-back",
    report: report.id,
    span: { start, end },
    reason: "The publisher's note says here what the report had wrong before; what it tells of that supports nothing.",
  }));

/** What was left unread because the report had said it before. */
const repeatNotices = (report: Report, [first, ...others]: readonly TokenizedSentence[]): readonly Notice[] =>
  first === undefined
    ? []
    : [
        {
          code: "report/repeated",
          report: report.id,
          span: { start: first.start, end: first.end },
          reason: `From here on ${others.length === 0 ? "a sentence is" : `${others.length + 1} sentences are`} told again in the very same words, more often than a report says a thing. They are kept and can be searched; claims were taken from the first times.`,
        },
      ];

/** What a text far longer than any report does not have set against each other. */
const longNotices = (report: Report, sentences: number): readonly Notice[] =>
  sentences <= 2 * STRETCH
    ? []
    : [
        {
          code: "report/long",
          report: report.id,
          reason: `The text has ${sentences} sentences, far more than a report. Claims are taken from all of it; figures and denials are set against what stands within ${STRETCH} sentences of them, not against the whole text.`,
        },
      ];

/** What was left unread for its language: the report, or passages of it. */
const languageNotices = (report: Report): readonly Notice[] => {
  if (languageOf(report.language) === null)
    return [
      {
        code: "report/language",
        report: report.id,
        reason: `The report is in "${report.language}"; the engine reads ${LANGUAGES_READ} so far. It is kept and can be searched, but no claims were taken from it.`,
      },
    ];
  const passages = (report.parts ?? []).filter((part) => part.kind === "other-language");
  const [first] = passages;
  if (first === undefined) return [];
  const codes = [...new Set(passages.map((part) => `"${part.language}"`))].join(", ");
  return [
    {
      code: "report/passage-language",
      report: report.id,
      span: { start: first.start, end: first.end },
      reason: `${passages.length === 1 ? "A passage is" : `${passages.length} passages are`} in ${codes}; the engine reads ${LANGUAGES_READ} so far. No claims were taken from there.`,
    },
  ];
};

const claimsOf = (findings: Findings): readonly Claim[] => {
  const context = contextOf(findings);
  const read = (
    leftover: boolean,
    isTold: (span: Span) => boolean,
    isCounted: (span: Span, quantity: Quantity) => boolean,
  ): readonly ClaimDraft[] =>
    FRAMES.filter((frame) => (frame.leftover ?? false) === leftover).flatMap((frame) =>
      frame.extract(findings, isTold, isCounted).map((draft) => wrapForecast(context, draft)),
    );
  const single = oneEach(
    read(
      false,
      () => false,
      () => false,
    ),
  );
  const isTold = (span: Span): boolean => touching(single, span).some((other) => overlaps(other, span));
  const isCounted = (span: Span, quantity: Quantity): boolean =>
    touching(single, span).some((other) => contains(other, span) && isSameNumber(other.quantity, quantity));
  const answered = answerTold([...single, ...read(true, isTold, isCounted)], findings, OWN_WORDS);
  const apart = setApart(setAgainst(answered, findings, OWN_WORDS), findings, OWN_WORDS);
  const opposed = rivalFigures(revisedFigures(apart, findings, OWN_WORDS), findings, OWN_WORDS);
  const settled = superseded(
    settleFigures(putInPast(withoutPlacesOfCare(opposed, findings), findings), findings),
    findings,
  );
  const drafted = settled.map((draft) => withItsDay(bind(findings.report, draft), findings.sentences));
  const [first, ...others] = [...settleHeadline(drafted, findings)]
    .sort(
      (a, b) =>
        a.start - b.start ||
        a.end - b.end ||
        (a.answers?.start ?? -1) - (b.answers?.start ?? -1) ||
        (a.id < b.id ? -1 : 1),
    )
    .filter((claim, index, all) => index === 0 || all[index - 1]?.id !== claim.id);
  if (!first) return [];
  return [{ ...first, setting: settingOf(findings) }, ...others];
};

const withItsDay = (claim: Claim, sentences: Findings["sentences"]): Claim => {
  const sentence = sentences[claim.sentence];
  return sentence !== undefined && isOfItsDay(sentence) ? { ...claim, ofItsDay: true } : claim;
};

const isSameNumber = (a: Quantity | null, b: Quantity): boolean =>
  a !== null && a.low === b.low && a.high === b.high && (a.share ?? 0).toFixed(4) === (b.share ?? 0).toFixed(4);

/** One proposition, one claim: a draft that yields is kept only where no other tells the same; of two that yield alike, the first. */
const oneEach = (drafts: readonly ClaimDraft[]): readonly ClaimDraft[] => {
  const bySentence: [number, ClaimDraft][][] = [];
  for (const entry of drafts.entries()) {
    const { sentence } = entry[1];
    bySentence[sentence] ??= [];
    bySentence[sentence].push(entry);
  }
  return drafts.filter(
    (draft, index) =>
      draft.yields === undefined ||
      !bySentence[draft.sentence]?.some(([at, other]) => at !== index && yieldsTo(draft, other, at < index)),
  );
};

const yieldsTo = (draft: ClaimDraft, other: ClaimDraft, before: boolean): boolean => {
  if (draft.yields === "words") return (other.yields !== "words" || before) && overlaps(draft, other);
  if (other.yields) return false;
  const [word] = draft.told ?? [];
  return (
    word !== undefined &&
    ((other.told ?? []).some((span) => overlaps(span, word)) ||
      (draft.yields === "act" && Object.values(other.roles).some((role) => role && overlaps(role, word))))
  );
};

const OWN_WORDS: ReadonlySet<string> = new Set(FRAMES.filter(({ leftover }) => leftover).map(({ name }) => name));

const bind = (report: Report, { told: _told, yields: _yields, ...draft }: ClaimDraft): Claim => ({
  id: contentId("c", [
    report.id,
    draft.rule,
    String(draft.start),
    String(draft.end),
    JSON.stringify([draft.roles, draft.quantity, draft.state ?? null, draft.harm ?? null, draft.stance ?? null]),
    ...(draft.answers === undefined ? [] : [`answers ${draft.answers.start}`]),
  ]),
  report: report.id,
  quote: report.text.slice(draft.start, draft.end),
  ...draft,
});

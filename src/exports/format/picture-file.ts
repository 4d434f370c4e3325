import type { Notice } from "../../core/notice.ts";
import type {
  Answer,
  LineageLink,
  MainFact,
  Origin,
  Picture,
  PictureReport,
  Question,
  QuestionDecided,
  StoryPicture,
  Verdict,
} from "../../core/picture/picture.ts";
import { decisionField } from "../decisions.ts";
import { claimLine, given, type LineReport, quantityField, sorted, spanField } from "./claim-line.ts";
import { ledgersField } from "./ledgers-field.ts";
import type {
  PictureFile,
  PictureFileAnswer,
  PictureFileDecided,
  PictureFileFact,
  PictureFileLineage,
  PictureFileNotice,
  PictureFileOrigin,
  PictureFileQuestion,
  PictureFileReport,
  PictureFileSetting,
  PictureFileStory,
  PictureFileVerdict,
} from "./picture-1.ts";

const reportField = (report: PictureReport): PictureFileReport => ({
  id: report.id,
  sources: [...report.sources],
  title: report.title,
  publisher: report.publisher,
  publishedAt: report.publishedAt,
  language: report.language,
  ...given("grade", report.grade),
});

const settingsField = (told: MainFact["settings"]): PictureFileSetting[] | undefined =>
  told?.map(({ report, start, end, text }) => ({ report, start, end, text }));

const factField = (fact: MainFact | null): PictureFileFact | null =>
  fact === null
    ? null
    : {
        text: fact.text,
        claims: [...fact.claims],
        ...given("settings", settingsField(fact.settings)),
        ...given("inferred", fact.inferred),
      };

const originField = ({ id, name, kind, basis, reason, grade }: Origin): PictureFileOrigin => ({
  id,
  name,
  kind,
  basis,
  reason,
  ...given("grade", grade),
});

const lineageField = (link: LineageLink): PictureFileLineage => ({
  from: link.from,
  to: link.to,
  evidence: link.evidence,
  detail: link.detail,
  direction: link.direction,
  spans: link.spans.map((span) => ({ report: span.report, ...spanField(span) })),
});

const verdictField = ({ kind, rule, reason, order }: Verdict): PictureFileVerdict => ({
  kind,
  rule,
  reason,
  order: { basis: order.basis, from: [...order.from] },
});

const answerField = (answer: Answer): PictureFileAnswer => ({
  value: answer.value,
  quantity: answer.quantity === null ? null : quantityField(answer.quantity),
  status: answer.status,
  polarity: answer.polarity,
  claims: [...answer.claims],
  reports: [...answer.reports],
  origins: [...answer.origins],
  support: answer.support,
  originsApart: answer.originsApart,
  originsAtLeast: answer.originsAtLeast,
  inFull: { ...answer.inFull },
  latest: answer.latest,
  beside: answer.beside.map(({ text, claims }) => ({ text, claims: [...claims] })),
});

const decidedField = ({ decisions, rejected, accepted, engine }: QuestionDecided): PictureFileDecided => ({
  decisions: [...decisions],
  rejected: [...rejected],
  accepted: [...accepted],
  engine: engine.map(({ question, verdict, reason, answers }) => ({
    question,
    verdict,
    reason,
    answers: [...answers],
  })),
});

const questionField = (question: Question): PictureFileQuestion => ({
  id: question.id,
  frame: question.frame,
  question: question.question,
  key: Object.fromEntries(sorted(question.key)),
  group: question.group,
  verdict: verdictField(question.verdict),
  answers: question.answers.map(answerField),
  beside: [...question.beside],
  place:
    question.place === null
      ? null
      : {
          name: question.place.name,
          lat: question.place.lat,
          lon: question.place.lon,
          country: question.place.country,
        },
  ...(question.decided === undefined ? {} : { decided: decidedField(question.decided) }),
});

const storyField = (story: StoryPicture): PictureFileStory => ({
  id: story.id,
  title: story.title,
  reports: [...story.reports],
  main: {
    what: factField(story.main.what),
    who: factField(story.main.who),
    place: factField(story.main.place),
    date: factField(story.main.date),
  },
  origins: story.origins.map(originField),
  lineage: story.lineage.map(lineageField),
  questions: story.questions.map(questionField),
  brief: story.brief.map(({ part, text, claims, questions, sentence, inserted }) => ({
    part,
    text,
    claims: [...claims],
    questions: [...questions],
    ...given("sentence", settingsField(sentence && [sentence])?.[0]),
    ...given("inserted", settingsField(inserted)),
  })),
  joins: story.joins.map(({ from, to, evidence }) => ({ from, to, evidence })),
  ledgers: ledgersField(story.ledgers),
  unreported: [...story.unreported],
});

export const noticeField = (notice: Notice): PictureFileNotice => ({
  code: notice.code,
  reason: notice.reason,
  ...given("rule", notice.rule),
  ...given("report", notice.report),
  ...given("source", notice.source),
  ...(notice.span === undefined ? {} : { span: spanField(notice.span) }),
});

/** A report that a claim names and the picture does not hold cannot be; its line says the id alone. */
const unknownReport = (id: string): LineReport => ({ id, sources: [], publisher: null, publishedAt: null });

/** A picture as `picture/1`, its fields in the order of the format. */
export const pictureFile = (picture: Picture): PictureFile => {
  const reports = new Map(picture.reports.map((report) => [report.id, report]));
  return {
    tellings: "picture/1",
    engine: picture.engine,
    knownAt: picture.knownAt,
    ...given("knownBy", picture.knownBy),
    reports: picture.reports.map(reportField),
    stories: picture.stories.map(storyField),
    claims: picture.claims.map((claim) => claimLine(claim, reports.get(claim.report) ?? unknownReport(claim.report))),
    ...(picture.decisions === undefined ? {} : { decisions: picture.decisions.map(decisionField) }),
    notices: picture.notices.map(noticeField),
  };
};

import type { Claim } from "../claim/claim.ts";
import { comparePublished } from "../picture/dates.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";

/** Words by which a sentence says that somebody says that something is not so. */
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|contradict(?:s|ed|ing)?|refut(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|rebut(?:s|ted|ting)?)\b/iu;
/** "any such request": what is denied stands in a sentence before. */
const LEANS =
  /\b(?:any|no|of) such\b|\b(?:denied|denies|rejected|rejects|disputed|disputes) (?:it|this|them|both|all|that(?=[.,;]|$))(?!\p{L})/iu;
/** "Bond was denied", "denied a request", "denied entry": a decision, and no word against another's. */
const DECIDES =
  /\b(?:bond|bail|parole|requests?|petitions?|motions?|appeals?|applications?|access|entry|permission|visas?|asylum)\b[^.;]{0,30}\b(?:denied|rejected|dismissed)\b|\b(?:denied|denies|rejected|rejects|dismissed) (?:\p{L}+ ){0,3}?(?:bond|bail|parole|requests?|petitions?|motions?|appeals?|applications?|access|entry|permission|visas?|asylum|charges)\b/iu;
/** "The colonel, who had denied it on Monday, left": told of whom something else is told. */
const IN_PASSING = /\b(?:who|which|having) (?:had |has )?(?:\p{L}+ly )?(?:denied|rejected|disputed|dismissed)\b/iu;

/** Whether a whole sentence of a report tells, as its news, that somebody denies something, and tells what. */
export const tellsDenial = (sentence: string): boolean =>
  DENIES.test(sentence) && !DECIDES.test(sentence) && !LEANS.test(sentence) && !IN_PASSING.test(sentence);

/** "Each side accused the other of firing first": the report itself says that they differ. */
const MUTUAL =
  /^(?:each|both|the two|the (?:warring |rival |opposing )?(?:sides|parties|governments|camps))\b[^.;]{0,80}\b(?:accus|blam|den(?:y|ied)\b|contradict)/iu;

const SAYS =
  "(?:said|says?|according to|puts?|states?|stated|claim(?:s|ed)?|den(?:y|ies|ied)|insist(?:s|ed)?|maintain(?:s|ed)|accus(?:es|ed)|believe[sd]?|speaks? of|spoke of|count(?:s|ed)|estimate[sd])";
/** A voice of its own: "she", "it" go on with the first. */
const OTHER_VOICE = "(?!(?:he|she|it|they|who|which|that|also|not|could|would|now|then|later|still)\\b)[\\p{L}\\p{N}]";
/** "The army says that it held; the Front says that it fell", "14 are held, the union says, while the ministry puts them at 11". */
const TWO_VOICES = new RegExp(
  `\\b${SAYS}\\b[^.;]*(?:;|, (?:but|while|though|although|whereas)\\b) ?${OTHER_VOICE}[^.;]*\\b${SAYS}\\b`,
  "u",
);
/** ", said Sergeant Holm of the patrol", ", the police said": one voice tells all that stands before it. */
const TELLER_LAST =
  /, (?:(?:said|says|according to) (?:\p{Lu}|the |an? |his |her )(?:(?!\b(?:was|were|had|has|have|is|are|would|will|could|but|while|though|although|whereas)\b)[^;])*|(?:(?!\b(?:but|while|though|although|whereas)\b)[^,;]){2,60} (?:said|says))\.?$/u;
const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;

/** Whether the report itself sets two voices, or two sides, against each other in one sentence. */
export const setsVoicesApart = (sentence: string): boolean =>
  MUTUAL.test(sentence) || TWO_VOICES.test(sentence.replace(QUOTED, "\u2026").replace(TELLER_LAST, "."));

/** What somebody would rather not say and says. */
const ADMITS = /^(?:acknowledg|admi(?:t|ssion)|conced|confess)/iu;

/** "The ministry acknowledged that it had lost the town": nobody claims what speaks against themselves. */
export const isAdmission = ({ attribution: [speaker] }: Claim): boolean =>
  speaker !== undefined && ADMITS.test(speaker.cue);

interface Admission {
  readonly origins: AnswerDraft["origins"];
  readonly report: string;
}

/**
 * Whether whoever denies it has since admitted something, in a report known to be newer than all that tell the denial: it stands no longer,
 * or no more than an editor would look up first.
 */
export const admittedIn = (
  questions: readonly ToldQuestion[],
  publishedAt: (report: string) => string | null,
): ((denial: AnswerDraft) => boolean) => {
  let known: readonly Admission[] | null = null;
  const admissions = (): readonly Admission[] =>
    questions.flatMap(({ case: { answers, others } }) =>
      [...answers, ...others].flatMap(({ bearings, origins }) =>
        bearings.flatMap(({ claim }) => (isAdmission(claim) ? [{ origins, report: claim.report }] : [])),
      ),
    );
  const isNewer = (report: string, than: string): boolean => {
    const [late, early] = [publishedAt(report), publishedAt(than)];
    return late !== null && early !== null && comparePublished(late, early) > 0;
  };
  return (denial) => {
    known ??= admissions();
    return known.some(
      ({ origins, report }) =>
        denial.origins.some(({ id }) => origins.some((one) => one.id === id)) &&
        denial.reports.every((told) => isNewer(report, told)),
    );
  };
};

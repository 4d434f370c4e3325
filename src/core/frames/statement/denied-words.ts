/** Fewest words that tell what is denied: "denied firing": an act needs no more than its name. */
export const fewestDenied = (words: string): number => (/^\p{Ll}{3,}ing$/u.test(words.trim()) ? 1 : 2);

/** "denied giving one", "denied having done so". */
const POINTS_BACK = /^(?:\p{L}+ ){1,2}(?:one|any|so|it|this|that|them|anything)[.,]?$/u;

/** "denied the reports on Friday", "denies river claim": what is denied stands elsewhere, or nowhere. */
export const isOnlyNamed = (words: string): boolean =>
  POINTS_BACK.test(words.trim()) ||
  /^(?:[\p{L}'’-]+ ){0,3}(?:claim|report|suggestion|rumou?r|request|appeal|motion|allegation|accusation|stor(?:y|ie)|statement)s?(?: (?:on )?\p{Lu}\p{Ll}+day)?$/u.test(
    words.trim(),
  );

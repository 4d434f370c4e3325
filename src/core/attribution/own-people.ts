/** Who speaks for the station in a broadcast. */
const POST =
  "(?:correspondents?|reporters?|colleagues?|presenters?|hosts?|anchors?|bureau chief|news editor|(?:political|diplomatic|defen[cs]e|security|science|health|foreign|regional) editor)";
/** "is following this from Riga", "reports from the capital", "joins us from the scene": a reporter, where a guest "joins us" alone. */
const REPORTS =
  "(?:,? (?:has been |is |was )?(?:reports|reporting|following (?:this|it|the story)) (?:for us |live |now )*(?:from|in)\\b)";
const LINE_OF_PRESENTERS = "(?:^|\\n)(?:with|presented by|presenters?:|reporters?:|hosted by)";

const known = new Map<string, RegExp>();

const namedAs = (label: string): RegExp => {
  const found = known.get(label);
  if (found !== undefined) return found;
  const name = label.replace(/[^\p{L}]+/gu, "[^\\p{L}\\n]+");
  const whole = `(?:[\\p{L}.'’-]+ ){0,3}${name}\\b`;
  const made = new RegExp(
    `\\b(?:our|my|the|[\\p{L}-]+['’]s)(?: [\\p{L}-]+){0,6} ${POST},?(?: in [\\p{L} -]{2,40},)? ${whole}|${LINE_OF_PRESENTERS} (?:[^\\n]{0,60}?\\band )?${whole}\\s*(?:\\n|$)|\\b${whole}${REPORTS}`,
    "iu",
  );
  // Labels of one transcript are asked again and again, those of another hardly.
  if (known.size > MOST) known.clear();
  known.set(label, made);
  return made;
};
const MOST = 200;

/** "FORRER: ..." where the report has "our Russia correspondent, Claudine Forrer": the station's own people tell it in its own voice. */
export const isOwnPeople = (text: string, label: string): boolean =>
  /^[\p{Lu}][\p{Lu} .'’-]{2,}$/u.test(label) && namedAs(label).test(text);

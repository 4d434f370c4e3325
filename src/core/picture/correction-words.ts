/** Words by which a report says that an earlier figure no longer stands. General news English, checked against the sentence of the claim. */
const TELLS =
  /\b(?:revis(?:ed|ing|ion)|correct(?:ed|s|ing|ion)|lower(?:ed|ing) (?:the|its|their)|down from|had earlier|earlier (?:reports?|figures?|tolls?|counts?|said|put|reported)|previous(?:ly)? (?:reported|said|figure|toll|count)|initial(?:ly)? (?:reports?|reported|said|figure|put)|mistaken(?:ly)?|erroneous(?:ly)?|double[- ]count(?:ed|ing)|counted twice|retract(?:ed|ion)|instead of the)\b/i;

/** The sentence around a span: from the last full stop before it to the first after it, at most 400 units either way. */
export const around = (text: string, start: number, end: number): string => {
  const before = text.slice(Math.max(0, start - 400), start);
  const after = text.slice(end, end + 400);
  const from = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n"));
  const stop = /[.!?]$/.test(text.slice(start, end)) ? 0 : after.search(/[.\n]/);
  return before.slice(from + 1) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop));
};

export const tellsCorrection = (text: string, start: number, end: number): boolean =>
  TELLS.test(around(text, start, end));

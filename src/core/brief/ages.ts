const OF_A_TOLL =
  /\b(?:kill(?:ed|ing)|dead|died|dying|injur(?:ed|ing)|wound(?:ed|ing)|hurt|missing|bodies|toll|arrested|detained|displaced|evacuated|treated|abducted|held)\b/iu;
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds|thousands)\b/iu;
const OF_THE_HOUR =
  /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|(?:last|the past) night|by (?:midday|noon|nightfall|evening|dawn|mid-morning)|so far|at the moment)\b/iu;
const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;

/** Whether the words of a sentence age within a day: a count of people in harm, what the hour of its telling was. */
export const ages = (text: string): boolean => {
  const own = text.replace(QUOTED, "\u2026");
  return (OF_A_TOLL.test(own) && NUMBER.test(own)) || OF_THE_HOUR.test(own);
};

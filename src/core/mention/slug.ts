const ARTICLE_AND_NUMBER =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|my|your|some|several|many|one|two|three|four|five|six|seven|eight|nine|ten|both|all|other|another|at least|least|about|around|nearly|almost|over|under|more than|up to|dozens of|hundreds of|thousands of|hundred|thousand|million|dozen|\d+-year-old|extra|additional|more|\d[\d,.]*)\s+/;

/** Words as part of an id: lower case, ASCII where accents allow, hyphens between words. "" where no letter or digit is left. */
export function slug(words: string): string {
  if (/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/i.test(words)) return words.toLowerCase().replaceAll(" ", "-");
  return words
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'’‘.]+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** The same without leading articles, possessives and numerals: "the three residents" and "residents" are one id. */
export function bareSlug(words: string): string {
  let rest = words.toLowerCase();
  for (let at = 0; at < 5; at++) {
    const cut = rest.replace(ARTICLE_AND_NUMBER, "");
    if (cut === rest) break;
    rest = cut;
  }
  return slug(rest);
}

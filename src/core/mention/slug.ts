const ARTICLE =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|my|your|some|several|many|one|two|three|four|five|six|seven|eight|nine|ten|both|all|other|another)\s+/;

/** Words as part of an id: lower case, ASCII where accents allow, hyphens between words. "" where no letter or digit is left. */
export function slug(words: string): string {
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
  for (let at = 0; at < 4; at++) {
    const cut = rest.replace(ARTICLE, "");
    if (cut === rest) break;
    rest = cut;
  }
  return slug(rest);
}

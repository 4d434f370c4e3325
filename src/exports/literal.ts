/** Characters that Markdown would read as its own, taken literally. Line ends become spaces. */
export const literal = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&")
    .replace(/\s+/gu, " ")
    .trim();

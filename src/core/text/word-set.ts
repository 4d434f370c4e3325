/** Words parted by spaces, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The words of a list that is written as one text, parted by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

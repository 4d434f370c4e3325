/**
 * The same text as the one value that an engine keeps of it, as of a property's name: two such are compared by identity. For the few texts
 * that stand in many tokens and are asked about all the time.
 */
export const interned = (text: string): string => Object.keys({ [text]: null })[0] as string;

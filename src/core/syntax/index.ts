export { DEPRELS, type Deprel, deprelIndex } from "./deprels.ts";
export { loadSyntaxModel, type SyntaxModel } from "./model.ts";
export type { NameKind, NameSpan } from "./names.ts";
export { LONGEST_SENTENCE, segment } from "./segment.ts";
export type { Sentence, Token, Upos } from "./token.ts";
export { tokenize } from "./tokenize.ts";
export type { RawToken, TokenizedSentence } from "./tokenized.ts";

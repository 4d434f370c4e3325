import type { Sentence } from "../syntax/token.ts";
import type { TokenizedSentence } from "../syntax/tokenized.ts";

/**
 * Reading by pieces: yields a piece that is to be tagged and parsed, is given it so, and goes on. Whoever runs it can wait until
 * many sentences ask, and then tag and parse all of their pieces together.
 */
export type ByPieces<Result> = Generator<TokenizedSentence, Result, Sentence>;

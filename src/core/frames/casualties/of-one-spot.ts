import type { Sentence } from "../../syntax/token.ts";

/** "nobody died in this building", "none were hurt at the base", "nobody on the staff there": there, and of elsewhere nothing is told. */
export const isOfOneSpot = ({ tokens }: Sentence, victim: number, predicate: number): boolean =>
  tokens.slice(victim + 1, predicate).some(({ lower }) => OF_A_BODY.test(lower)) ||
  tokens
    .slice(predicate + 1, predicate + SPOT_REACH)
    .some(
      ({ lower, index }) =>
        lower === "there" ||
        (/^(?:in|at|inside|on|near)$/u.test(lower) &&
          /^(?:this|that|the|our|its|their|his|her)$/u.test(tokens[index + 1]?.lower ?? "") &&
          tokens[index + 2]?.upos === "NOUN" &&
          !/^(?:attack|blast|explosion|crash|fire|accident|incident|raid|strike|country|city|town|night|morning|past|last|area|operation|quake|earthquake|storm|flood|shooting|bombing|clash|fighting|protest|violence|unrest|event|end|time)s?$/u.test(
            tokens[index + 2]?.lower ?? "",
          )),
    );

const SPOT_REACH = 7;
const OF_A_BODY = /^(?:there|here|staff|team|crew|unit|squad)$/u;

import type { Token } from "../syntax/token.ts";

const FUTURE = new Set([
  "will",
  "'ll",
  "’ll",
  "shall",
  "wo",
  "would",
  "'d",
  "may",
  "might",
  "could",
  "can",
  "should",
  "must",
]);
const TO_COME = new Set(
  "set due scheduled expected planned plans plan planning poised slated aims hopes intends wants vowed promised pledged ordered threatened likely forecast forecasts predicted warned".split(
    " ",
  ),
);
const REACH = 24;

/** Whether the verb that governs the time looks back or ahead, as the words beside it say. Nearest verb to the left, else to the right. */
export function tenseAt(tokens: readonly Token[], from: number, to: number): "past" | "future" | "none" {
  return leftTense(tokens, from) ?? rightTense(tokens, to);
}

function leftTense(tokens: readonly Token[], from: number): "past" | "future" | "none" | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const token = tokens[i];
    if (token === undefined) break;
    const found = verbTense(tokens, i, token);
    if (found !== null) return found;
  }
  return null;
}

function rightTense(tokens: readonly Token[], to: number): "past" | "future" | "none" {
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (FUTURE.has(token.lower) && token.upos === "AUX") return "future";
    if (token.xpos === "VBD") return "past";
    if (token.xpos === "VBZ" || token.xpos === "VBP") return tokens[i + 1]?.xpos === "VBN" ? "past" : "none";
  }
  return "none";
}

/** What one verb says; null where the token is none or says nothing of its own. */
function verbTense(tokens: readonly Token[], i: number, token: Token): "past" | "future" | "none" | null {
  switch (token.xpos) {
    case "MD":
      return FUTURE.has(token.lower) ? "future" : null;
    case "VBD":
      return TO_COME.has(token.lower) ? "future" : "past";
    case "VBN": {
      if (TO_COME.has(token.lower)) return "future";
      for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
        if (tokens[k]?.xpos === "MD") return "future";
        if (tokens[k]?.lower === "be" && tokens[k - 1]?.lower === "to") return "future";
        if (tokens[k]?.xpos === "VBD" || tokens[k]?.xpos === "VBZ" || tokens[k]?.xpos === "VBP") return "past";
      }
      return "past";
    }
    case "VB": {
      // a second verb under one modal stands further off ("could besiege it and take it")
      const reach = tokens[i - 1]?.upos === "CCONJ" || tokens[i - 2]?.upos === "CCONJ" ? 14 : 4;
      for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
        const lower = tokens[k]?.lower ?? "";
        if (tokens[k]?.xpos === "MD") return "future";
        if (lower === "did") return "past";
        if (lower === "to") return purpose(tokens, k);
      }
      return "none";
    }
    case "VBZ":
    case "VBP":
      return TO_COME.has(token.lower)
        ? "future"
        : tokens[i + 1]?.xpos === "VBG" && (tokens[i + 1]?.lower === "going" || tokens[i + 1]?.lower === "planning")
          ? "future"
          : "none";
    default:
      return null;
  }
}

/** "spilled from bars and restaurants across the city to celebrate": so far back the verb may stand. */
const PURPOSE_REACH = 16;

/** "to help", "to send": ahead after a plan or present verb, with the past verb it follows otherwise ("used to live"). */
function purpose(tokens: readonly Token[], to: number): "past" | "future" | "none" {
  for (let k = to - 1; k >= Math.max(0, to - PURPOSE_REACH); k--) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.xpos === "MD") return "future";
    if (TO_COME.has(token.lower)) return "future";
    if (
      /^(?:agreed|decided|wants|want|urged|asked|told|called|is|are|was|were|hopes|able|ready|deadline|deal)$/.test(
        token.lower,
      )
    )
      return "future";
    if (token.xpos === "VBD" || token.xpos === "VBN") return "past";
  }
  return "future";
}

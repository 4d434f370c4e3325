import { baseRel } from "../clause/tree.ts";
import type { Token } from "../syntax/token.ts";
import { contains } from "../text/span.ts";
import type { AttributionContext, CueSite } from "./attribution-context.ts";
import { countBetween } from "./counted-before.ts";
import type { AddFeature } from "./cue-scores.ts";

/** Words between a cue and whoever speaks, at most. */
const REACH = 30;
/** Steps up and down the tree between a cue and whoever speaks, at most. */
const STEPS = 5;

/** Token indexes of all that could speak beside a cue, what its form tells included; null stands for nobody. */
export function speakersBeside({ sentence, head, source, contents }: CueSite): readonly (number | null)[] {
  if (head === null) return [typeof source === "number" ? source : null];
  const found = sentence.tokens.filter(
    (token) =>
      token.index === source ||
      (token.index !== head &&
        Math.abs(token.index - head) <= REACH &&
        (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON" || token.xpos === "PRP$") &&
        !/^(?:compound:|flat|goeswith|fixed)/.test(token.deprel) &&
        !contents.some((content) => contains(content, token))),
  );
  return [null, ...found.map(({ index }) => index)];
}

const DAYS: ReadonlySet<string> = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));

/** Features of one who could speak: how it hangs on the cue, what it is, what stands between. Names in the table of weights. */
export function speakerFeatures(
  context: AttributionContext,
  site: CueSite,
  speaker: number | null,
  add: AddFeature,
): void {
  const cue = site.sentence.tokens[site.head ?? -1];
  if (cue === undefined) return;
  const rule = site.rule.slice(12);
  const told = speaker === site.source;
  if (told) {
    add("told");
    add("told", rule);
    add("told", cue.lemma);
    add("told", cue.xpos, rule);
    add("told", cue.deprel);
  } else {
    add("other");
    add("other", rule);
  }
  const token = speaker === null ? undefined : site.sentence.tokens[speaker];
  if (token === undefined) nobody(site, cue, rule, told, add);
  else {
    onTree(site, cue, token, rule, told, add);
    asWord(context, site, cue, token, add);
    between(site, cue, token, rule, add);
  }
}

function nobody({ sentence }: CueSite, cue: Token, rule: string, told: boolean, add: AddFeature): void {
  add("nobody");
  add("nobody", rule);
  add("nobody", cue.lemma);
  add("nobody", cue.xpos);
  add("nobody", cue.deprel, cue.xpos);
  if (!told) add("nobody", "other", cue.xpos);
  const head = sentence.tokens[cue.head];
  if (head !== undefined) add("nobody", cue.deprel, head.lemma);
}

function onTree({ sentence }: CueSite, cue: Token, token: Token, rule: string, told: boolean, add: AddFeature): void {
  const { tokens } = sentence;
  const above = linksAbove(tokens, cue.index);
  const { path, top } = pathBetween(tokens, above, token.index);
  add("path", path);
  add("path", path, cue.xpos);
  add("path", path, cue.lemma);
  if (told) add("path", path, "told");
  else add("path", path, "other", rule);
  if (top !== undefined && top.index !== cue.index) add("top", path, top.lemma);
  if (token.head === cue.index) add("own", token.deprel);
}

function asWord(
  { named }: AttributionContext,
  { sentence, pronoun }: CueSite,
  cue: Token,
  token: Token,
  add: AddFeature,
): void {
  add("upos", token.upos);
  add("xpos", token.xpos);
  add("rel", token.deprel);
  if (token.upos === "PRON" || token.xpos === "PRP$") add("pron", token.lower);
  else add("lemma", token.lemma.toLowerCase());
  if (token.index === pronoun) add("pronoun");
  if (token.index < 2) add("first");
  if (DAYS.has(token.lower)) add("day");
  const mention = named.get(sentence.index)?.find((one) => contains(one, token));
  add("kind", mention?.kind ?? "none", mention?.form ?? "-");
  add("side", token.index < cue.index ? "before" : "after", "upos", token.upos);
}

function between({ sentence }: CueSite, cue: Token, token: Token, rule: string, add: AddFeature): void {
  const side = token.index < cue.index ? "before" : "after";
  const far = Math.abs(token.index - cue.index);
  add("side", side, rule);
  add("far", side, far < 4 ? String(far) : far < 7 ? "6" : far < 12 ? "12" : "more");
  const count = (kind: "commas" | "nouns" | "verbs", most: number): string =>
    String(Math.min(most, countBetween(sentence, kind, cue.index, token.index)));
  add("commas", side, count("commas", 3), cue.xpos);
  add("nouns", side, count("nouns", 4));
  add("verbs", side, count("verbs", 3));
  if (countBetween(sentence, "quotes", cue.index, token.index) > 0) add("quotes", side);
}

/** A token and what it hangs on, upwards. */
function linksAbove(tokens: readonly Token[], from: number): readonly number[] {
  const found = [from];
  for (let at = tokens[from]?.head ?? -1; at >= 0 && found.length <= STEPS; at = tokens[at]?.head ?? -1) found.push(at);
  return found;
}

/** The relations up from the cue to `top` and down to the token ("xcomp^.nsubj"); "far" where they are too many. */
function pathBetween(
  tokens: readonly Token[],
  above: readonly number[],
  to: number,
): { readonly path: string; readonly top?: Token } {
  let path: string | null = null;
  let steps = 0;
  for (let at = to; at >= 0 && steps < STEPS; at = tokens[at]?.head ?? -1) {
    const place = above.indexOf(at);
    const top = tokens[at];
    if (place >= 0 && top !== undefined) {
      for (let up = place - 1; up >= 0; up -= 1) path = joined(`${relationOf(tokens[above[up] as number])}^`, path);
      return { path: path ?? "", top };
    }
    path = joined(relationOf(top), path);
    steps += 1;
  }
  return { path: "far" };
}

const joined = (relation: string, path: string | null): string => (path === null ? relation : `${relation}.${path}`);

const relationOf = (token: Token | undefined): string =>
  token === undefined ? "-" : TOLD_APART.has(token.deprel) ? token.deprel : baseRel(token);

/** Relations whose subtype tells who may speak. */
const TOLD_APART: ReadonlySet<string> = new Set(["acl:relcl", "nsubj:pass", "nmod:poss"]);

import { irregularBase } from "./irregular-verbs.ts";
import { silentBase } from "./silent-e.ts";

/** Whether a form is a known lemma of that kind of word ("VERB", "NOUN", "ADJ"). */
export type KnownLemma = (lemma: string, kind: "VERB" | "NOUN" | "ADJ") => boolean;

const VOWEL = /[aeiouy]/;

/** Lemma by rule, from the lower-case form and its Penn tag; what the rules get wrong stands in the model's exceptions. */
export function lemmaByRule(lower: string, xpos: string, known: KnownLemma): string {
  switch (xpos) {
    case "NN":
      // "no plans to cut": a plural that the tagger took for one thing.
      return lower.endsWith("s") && !lower.endsWith("ss") && !known(lower, "NOUN") && known(lower.slice(0, -1), "NOUN")
        ? lower.slice(0, -1)
        : lower;
    case "NNS":
    case "NNPS":
      return singular(lower, known);
    case "VBZ":
      return singularVerb(lower, known);
    case "VB":
    case "VBP":
      return irregularBase(lower, xpos) ?? lower;
    case "VBD":
    case "VBN":
      return (
        irregularBase(lower, xpos) ??
        (lower.endsWith("ed") && lower.length > 3
          ? stem(lower.slice(0, -2), lower.endsWith("ied") ? `${lower.slice(0, -3)}y` : null, known)
          : // "alleges", tagged as past: no past form ends so.
            singularVerb(lower, known))
      );
    case "VBG":
      return lower.endsWith("ing") && lower.length > 4 ? stem(lower.slice(0, -3), null, known) : lower;
    case "JJR":
    case "RBR":
      return lower.endsWith("er") ? degree(lower.slice(0, -2), lower, known) : lower;
    case "JJS":
    case "RBS":
      return lower.endsWith("est") ? degree(lower.slice(0, -3), lower, known) : lower;
    default:
      return lower;
  }
}

function singular(lower: string, known: KnownLemma): string {
  if (!lower.endsWith("s") || lower.endsWith("ss") || lower.length < 3)
    return lower.endsWith("men") ? `${lower.slice(0, -3)}man` : lower;
  if (lower.endsWith("ies") && lower.length > 4)
    return known(lower.slice(0, -1), "NOUN") ? lower.slice(0, -1) : `${lower.slice(0, -3)}y`;
  const bare = lower.slice(0, -1);
  if (lower.endsWith("es")) {
    if (known(bare, "NOUN")) return bare;
    if (known(lower.slice(0, -2), "NOUN")) return lower.slice(0, -2);
    if (/(?:[sxz]|sh|[^t]ch|tch)es$/.test(lower) && !/(?:us|as|os|is|u[sz]|[aeiou][sz])es$/.test(lower))
      return lower.slice(0, -2);
    if (lower.endsWith("oes")) return lower.slice(0, -2);
  }
  return bare;
}

function singularVerb(lower: string, known: KnownLemma): string {
  if (!lower.endsWith("s") || lower.length < 3) return lower;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  const bare = lower.slice(0, -1);
  if (!lower.endsWith("es")) return bare;
  if (known(bare, "VERB")) return bare;
  if (known(lower.slice(0, -2), "VERB")) return lower.slice(0, -2);
  return /(?:ss|x|zz|sh|ch|o)es$/.test(lower) ? lower.slice(0, -2) : bare;
}

/** Base form of a verb from what is left without -ed or -ing. */
function stem(rest: string, other: string | null, known: KnownLemma): string {
  if (other !== null && other.length > 2) return other;
  if (rest === "fre" || rest === "agre" || rest === "fle" || rest === "disagre" || rest === "guarante")
    return `${rest}e`;
  const silent = silentBase(rest);
  if (silent !== null) return silent;
  const last = rest.charAt(rest.length - 1);
  const doubled = rest.length > 2 && last === rest.charAt(rest.length - 2) && !VOWEL.test(last);
  const choices = doubled ? [rest, rest.slice(0, -1), `${rest}e`] : [rest, `${rest}e`];
  // "planed" and "planned": the silent e is likelier where both are words, the doubled letter tells otherwise.
  const familiar = choices.filter((choice) => known(choice, "VERB"));
  if (familiar.length > 0)
    return !doubled && familiar.includes(`${rest}e`) && !VOWEL.test(last) ? `${rest}e` : (familiar[0] as string);
  // "repelled", "patrolled": the letter is doubled behind a last syllable that is stressed; "yelled" has but one.
  if (doubled && /[aeiouy][^aeiouy]+[eo]ll$/.test(rest)) return rest.slice(0, -1);
  if (doubled) return "lsfz".includes(last) ? rest : rest.slice(0, -1);
  if (!VOWEL.test(rest)) return rest;
  if (
    /(?:[^aeiourw]l|[aeiou]v|[ckl]iz|iz|yz|[^aeiou]c|[aeiou]c|[^aeou]at|u|[dl]g|[aeiou]g|rs|ns|ps|[aeiou]s|[^aeiou][aiou]k|[^aeiou][au]m|[^aeo]ur|[^aeiou]ir|[^e]uc|uat|eat)$/.test(
      rest,
    )
  ) {
    return `${rest}e`;
  }
  return rest;
}

function degree(rest: string, lower: string, known: KnownLemma): string {
  if (rest.length < 2) return lower;
  if (rest.endsWith("i")) return `${rest.slice(0, -1)}y`;
  const last = rest.charAt(rest.length - 1);
  const choices = last === rest.charAt(rest.length - 2) ? [rest.slice(0, -1), rest] : [rest, `${rest}e`];
  return choices.find((choice) => known(choice, "ADJ")) ?? (choices[0] as string);
}

import type { Sentence } from "../syntax/token.ts";
import { markerOf, type Oblique } from "./clause.ts";
import { ofPhraseBehind } from "./mend.ts";
import { baseRel, childrenOf, tokenAt } from "./tree.ts";

/** What a noun of action governs: "the Taliban's capture of Kandahar by night". Token indexes. */
export interface NounArguments {
  readonly agent: number | null;
  readonly patient: number | null;
  readonly obliques: readonly Oblique[];
}

/** Reads who acts, what undergoes and the other phrases below a noun of action at token index `head`. */
export const nounArguments = (sentence: Sentence, head: number): NounArguments => {
  let agent: number | null = null;
  let patient: number | null = null;
  let possessor: number | null = null;
  const obliques: Oblique[] = [];
  for (const child of childrenOf(sentence)[head] ?? []) {
    const token = tokenAt(sentence, child);
    const relation = baseRel(token);
    if (token.deprel === "nmod:poss") possessor ??= child;
    else if (relation === "nmod" || relation === "obl") {
      const marker = markerOf(sentence, child);
      if (marker === "of") patient ??= child;
      else if (marker === "by") agent ??= child;
      else if (marker === "'s") possessor ??= child;
      else obliques.push({ marker, head: child });
    } else if (relation === "compound" && token.upos === "PROPN") possessor ??= child;
  }
  patient ??= ofPhraseBehind(sentence, head);
  // "the Taliban's capture of Kandahar": the owner acts; "Kandahar's fall": alone, the owner undergoes.
  if (possessor !== null) {
    if (patient !== null) agent ??= possessor;
    else patient = possessor;
  }
  return { agent, patient, obliques };
};

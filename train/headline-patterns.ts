import type { Tree, Word } from "./conllu.ts";
import { inCase } from "./telegram.ts";

/**
 * Headlines by pattern, for what web text never shows: "12 dead, 40 hurt in Arden flood". One word each "form/UPOS/XPOS/head/relation",
 * heads from 1. Slots: $N a number, $P a place, $H a person's name, $G people (several), $A who acts in plural, $B who acts as one,
 * $C what came over people, $O what is held or hit.
 */
const PATTERNS = [
  "$N/NUM/CD/2/nsubj dead/ADJ/JJ/0/root in/ADP/IN/5/case $P/PROPN/NNP/5/compound $C/NOUN/NN/2/obl",
  "$N/NUM/CD/2/nsubj dead/ADJ/JJ/0/root ,/PUNCT/,/5/punct $N/NUM/CD/5/nsubj hurt/VERB/VBN/2/conj in/ADP/IN/7/case $C/NOUN/NN/2/obl",
  "$N/NUM/CD/2/nummod $G/NOUN/NNS/3/nsubj:pass killed/VERB/VBN/0/root in/ADP/IN/5/case $P/PROPN/NNP/3/obl",
  "$N/NUM/CD/2/nsubj:pass killed/VERB/VBN/0/root ,/PUNCT/,/5/punct $N/NUM/CD/5/nsubj:pass injured/VERB/VBN/2/conj as/SCONJ/IN/8/mark $C/NOUN/NN/8/nsubj hits/VERB/VBZ/2/advcl $P/PROPN/NNP/8/obj",
  "$N/NUM/CD/2/nsubj:pass wounded/VERB/VBN/0/root in/ADP/IN/5/case $P/PROPN/NNP/5/compound $C/NOUN/NN/2/obl",
  "At/ADP/IN/2/case least/ADJ/JJS/3/nmod $N/NUM/CD/4/nsubj:pass killed/VERB/VBN/0/root in/ADP/IN/6/case $C/NOUN/NN/4/obl near/ADP/IN/8/case $P/PROPN/NNP/6/nmod",
  "$C/NOUN/NN/2/nsubj kills/VERB/VBZ/0/root $N/NUM/CD/2/obj in/ADP/IN/5/case $P/PROPN/NNP/2/obl",
  "$C/NOUN/NN/2/nsubj leaves/VERB/VBZ/0/root $N/NUM/CD/4/nsubj dead/ADJ/JJ/2/xcomp in/ADP/IN/6/case $P/PROPN/NNP/2/obl",
  "$P/PROPN/NNP/2/compound $C/NOUN/NN/3/nsubj kills/VERB/VBZ/0/root $N/NUM/CD/5/nummod $G/NOUN/NNS/3/obj ,/PUNCT/,/7/punct destroys/VERB/VBZ/3/conj $O/NOUN/NN/7/obj",
  "$C/NOUN/NN/2/nsubj hits/VERB/VBZ/0/root $P/PROPN/NNP/4/compound $O/NOUN/NN/2/obj ,/PUNCT/,/6/punct killing/VERB/VBG/2/advcl $N/NUM/CD/6/obj",
  "$C/NOUN/NN/4/compound death/NOUN/NN/3/compound toll/NOUN/NN/4/nsubj rises/VERB/VBZ/0/root to/ADP/IN/6/case $N/NUM/CD/4/obl",
  "Death/NOUN/NN/2/compound toll/NOUN/NN/6/nsubj in/ADP/IN/5/case $P/PROPN/NNP/5/compound $C/NOUN/NN/2/nmod climbs/VERB/VBZ/0/root to/ADP/IN/8/case $N/NUM/CD/6/obl",
  "$A/NOUN/NNS/2/nsubj kill/VERB/VBP/0/root $N/NUM/CD/2/obj in/ADP/IN/5/case $P/PROPN/NNP/2/obl",
  "$A/NOUN/NNS/2/nsubj capture/VERB/VBP/0/root $O/NOUN/NN/2/obj in/ADP/IN/5/case $P/PROPN/NNP/2/obl",
  "$A/NOUN/NNS/2/nsubj seize/VERB/VBP/0/root $P/PROPN/NNP/4/compound $O/NOUN/NN/2/obj from/ADP/IN/6/case $G/NOUN/NNS/2/obl",
  "$B/NOUN/NN/2/nsubj captures/VERB/VBZ/0/root $P/PROPN/NNP/2/obj",
  "$B/NOUN/NN/2/nsubj retakes/VERB/VBZ/0/root $O/NOUN/NN/2/obj near/ADP/IN/5/case $P/PROPN/NNP/3/nmod ,/PUNCT/,/7/punct says/VERB/VBZ/2/parataxis spokesman/NOUN/NN/7/nsubj",
  "$P/PROPN/NNP/2/compound $B/NOUN/NN/3/nsubj arrests/VERB/VBZ/0/root $N/NUM/CD/5/nummod $G/NOUN/NNS/3/obj over/ADP/IN/7/case $C/NOUN/NN/3/obl",
  "$P/PROPN/NNP/2/compound $A/NOUN/NNS/3/nsubj free/VERB/VBP/0/root $N/NUM/CD/5/nummod $G/NOUN/NNS/3/obj",
  "$N/NUM/CD/2/nummod $G/NOUN/NNS/3/nsubj flee/VERB/VBP/0/root $C/NOUN/NN/3/obj in/ADP/IN/6/case $P/PROPN/NNP/3/obl",
  "$N/NUM/CD/2/nsubj flee/VERB/VBP/0/root homes/NOUN/NNS/2/obj in/ADP/IN/5/case $P/PROPN/NNP/2/obl",
  "Thousands/NOUN/NNS/2/nsubj flee/VERB/VBP/0/root homes/NOUN/NNS/2/obj as/SCONJ/IN/6/mark $C/NOUN/NN/6/nsubj nears/VERB/VBZ/2/advcl $P/PROPN/NNP/6/obj",
  "Hundreds/NOUN/NNS/2/nsubj protest/VERB/VBP/0/root in/ADP/IN/4/case $P/PROPN/NNP/2/obl over/ADP/IN/6/case $C/NOUN/NN/2/obl",
  "$N/NUM/CD/2/nummod $G/NOUN/NNS/3/nsubj:pass displaced/VERB/VBN/0/root by/ADP/IN/5/case $C/NOUN/NN/3/obl:agent in/ADP/IN/7/case $P/PROPN/NNP/3/obl",
  "$G/NOUN/NNS/2/nsubj:pass trapped/VERB/VBN/0/root as/SCONJ/IN/6/mark $P/PROPN/NNP/5/compound $C/NOUN/NN/6/nsubj spreads/VERB/VBZ/2/advcl",
  "$N/NUM/CD/2/nsubj missing/ADJ/JJ/0/root after/ADP/IN/4/case $C/NOUN/NN/2/obl off/ADP/IN/6/case $P/PROPN/NNP/4/nmod",
  "$N/NUM/CD/2/nummod $G/NOUN/NNS/3/nsubj:pass rescued/VERB/VBN/0/root off/ADP/IN/5/case $P/PROPN/NNP/3/obl",
  "$P/PROPN/NNP/0/root :/PUNCT/:/4/punct $N/NUM/CD/4/nsubj dead/ADJ/JJ/1/parataxis in/ADP/IN/6/case $C/NOUN/NN/4/obl",
  "$P/PROPN/NNP/2/compound $C/NOUN/NN/0/root :/PUNCT/:/5/punct $N/NUM/CD/5/nsubj:pass killed/VERB/VBN/2/parataxis ,/PUNCT/,/8/punct $N/NUM/CD/8/nsubj:pass injured/VERB/VBN/5/conj",
  "$C/NOUN/NN/0/root in/ADP/IN/3/case $P/PROPN/NNP/1/nmod :/PUNCT/:/6/punct $N/NUM/CD/6/nsubj missing/ADJ/JJ/1/parataxis",
  "$A/NOUN/NNS/0/root :/PUNCT/:/4/punct $B/NOUN/NN/4/nsubj shelled/VERB/VBD/1/parataxis $P/PROPN/NNP/6/compound $O/NOUN/NN/4/obj",
  "$B/NOUN/NN/2/nsubj shells/VERB/VBZ/0/root $O/NOUN/NN/2/obj :/PUNCT/:/5/punct $A/NOUN/NNS/2/parataxis",
  "$N/NUM/CD/2/nsubj:pass killed/VERB/VBN/0/root in/ADP/IN/5/case $P/PROPN/NNP/5/compound $C/NOUN/NN/2/obl :/PUNCT/:/7/punct police/NOUN/NNS/2/parataxis",
  "$N/NUM/CD/2/nummod $G/NOUN/NNS/3/nsubj:pass held/VERB/VBN/0/root in/ADP/IN/5/case $P/PROPN/NNP/3/obl ,/PUNCT/,/8/punct $A/NOUN/NNS/8/nsubj say/VERB/VBP/3/parataxis",
  "$B/NOUN/NN/2/nsubj to/PART/TO/3/mark open/VERB/VB/0/root $P/PROPN/NNP/5/compound $O/NOUN/NN/3/obj",
  "$A/NOUN/NNS/3/nsubj to/PART/TO/3/mark leave/VERB/VB/0/root $P/PROPN/NNP/3/obj after/ADP/IN/6/case $C/NOUN/NN/3/obl",
  "$H/PROPN/NNP/2/nsubj visits/VERB/VBZ/0/root $P/PROPN/NNP/2/obj after/ADP/IN/5/case $C/NOUN/NN/2/obl",
  "$H/PROPN/NNP/2/nsubj calls/VERB/VBZ/0/root for/ADP/IN/4/case end/NOUN/NN/2/obl to/ADP/IN/6/case $C/NOUN/NN/4/nmod in/ADP/IN/8/case $P/PROPN/NNP/6/nmod",
  "$H/PROPN/NNP/2/nsubj blames/VERB/VBZ/0/root $A/NOUN/NNS/2/obj for/ADP/IN/6/case $P/PROPN/NNP/6/compound $C/NOUN/NN/2/obl",
  "$B/NOUN/NN/2/nsubj denies/VERB/VBZ/0/root $O/NOUN/NN/4/compound attack/NOUN/NN/2/obj ,/PUNCT/,/6/punct blames/VERB/VBZ/2/conj $A/NOUN/NNS/6/obj",
  "$P/PROPN/NNP/2/compound $O/NOUN/NN/3/nsubj:pass hit/VERB/VBN/0/root by/ADP/IN/5/case $C/NOUN/NN/3/obl:agent",
  "$P/PROPN/NNP/2/compound $O/NOUN/NN/3/nsubj:pass closed/VERB/VBN/0/root after/ADP/IN/5/case $C/NOUN/NN/3/obl",
  "Man/NOUN/NN/2/nsubj:pass charged/VERB/VBN/0/root with/ADP/IN/4/case murder/NOUN/NN/2/obl after/ADP/IN/7/case $P/PROPN/NNP/7/compound $C/NOUN/NN/2/obl",
  "Police/NOUN/NNS/2/nsubj shoot/VERB/VBP/0/root man/NOUN/NN/2/obj in/ADP/IN/5/case $P/PROPN/NNP/2/obl",
  "$C/NOUN/NN/2/compound fears/NOUN/NNS/3/nsubj grow/VERB/VBP/0/root in/ADP/IN/5/case $P/PROPN/NNP/3/obl",
];

const WORDS: Readonly<Record<string, string>> = {
  $G: "civilians soldiers villagers people migrants workers protesters hostages students prisoners residents families children fighters miners",
  $A: "rebels militants troops police officials gunmen soldiers insurgents jets protesters authorities doctors villagers forces",
  $B: "army navy government court ministry militia parliament president minister mayor opposition regime council agency group",
  $C: "blast flood quake attack fire storm explosion shooting clash strike crash landslide ambush airstrike cyclone outbreak raid earthquake collapse unrest",
  $O: "town hospital airport bridge base village convoy market port school dam road embassy prison border",
};

/** `count` headlines; places and names are those of the trees. */
export function headlinePatterns(trees: readonly Tree[], count: number, random: () => number): Tree[] {
  const places = namesOf(trees, "place");
  const people = namesOf(trees, "person");
  if (places.length === 0 || people.length === 0) return [];
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const fill = (slot: string): string => {
    if (slot === "$N") return String(1 + Math.floor(random() ** 3 * 400));
    if (slot === "$P") return pick(places);
    return slot === "$H" ? pick(people) : pick((WORDS[slot] ?? slot).split(" "));
  };
  return Array.from({ length: count }, (_, at): Tree => {
    const words = pick(PATTERNS)
      .split(" ")
      .map((line, k): Word => {
        const [slot = "", upos = "", xpos = "", head = "0", deprel = ""] = line.split("/");
        const form = k === 0 ? capital(fill(slot)) : fill(slot);
        return { form, lemma: form.toLowerCase(), upos, xpos, head: Number(head) - 1, deprel, space: true, entity: "" };
      });
    const spaced = words.map((word, k) => ({ ...word, space: !/^[,:]$/.test(words[k + 1]?.form ?? "") }));
    return inCase(
      { id: `headline-${at}`, doc: `headlines-${at % 40}`, part: "patterns", paragraph: true, words: spaced },
      random(),
    );
  });
}

const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

/** Treebanks whose names fill the slots: news is left out, so that it can be measured by cross-validation. */
const NAMED = /^gum-(?:bio|speech|interview)$/;

/** Names of one word that the entity layer of the trees marks as such. */
function namesOf(trees: readonly Tree[], type: string): string[] {
  const one = new RegExp(`\\(\\d+-${type}[^()]*\\)`);
  const names = new Set<string>();
  for (const { words, part } of trees) {
    if (!NAMED.test(part)) continue;
    for (const { form, xpos, entity } of words)
      if (xpos === "NNP" && one.test(entity) && /^\p{Lu}\p{Ll}/u.test(form)) names.add(form);
  }
  return [...names];
}

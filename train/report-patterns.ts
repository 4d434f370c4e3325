import type { Tree, Word } from "./conllu.ts";

/**
 * Sentences of reports by pattern, one word each "form/UPOS/XPOS", for tags alone: web text hardly shows "wounded 17 soldiers",
 * and without it "wounded" is taken for an adjective. Slots: $N a number, $P a place, $C what came over people, $G people,
 * $V and $T what was done to people and to things (past tense, or participle as the pattern says).
 */
const PATTERNS = [
  "The/DET/DT $C/NOUN/NN $V/VERB/VBD $N/NUM/CD $G/NOUN/NNS ./PUNCT/.",
  "The/DET/DT $C/NOUN/NN $V/VERB/VBD $N/NUM/CD ./PUNCT/.",
  "A/DET/DT $C/NOUN/NN $V/VERB/VBD $N/NUM/CD $G/NOUN/NNS near/ADP/IN $P/PROPN/NNP ./PUNCT/.",
  "A/DET/DT $P/PROPN/NNP $C/NOUN/NN $V/VERB/VBD $N/NUM/CD people/NOUN/NNS ,/PUNCT/, officials/NOUN/NNS said/VERB/VBD ./PUNCT/.",
  "The/DET/DT $C/NOUN/NN killed/VERB/VBD $N/NUM/CD people/NOUN/NNS and/CCONJ/CC $V/VERB/VBD $N/NUM/CD ./PUNCT/.",
  "The/DET/DT $C/NOUN/NN killed/VERB/VBD $N/NUM/CD $G/NOUN/NNS and/CCONJ/CC $V/VERB/VBD at/ADP/IN least/ADJ/JJS $N/NUM/CD others/NOUN/NNS ./PUNCT/.",
  "The/DET/DT $C/NOUN/NN left/VERB/VBD $N/NUM/CD dead/ADJ/JJ and/CCONJ/CC $V/VERB/VBD $N/NUM/CD more/ADJ/JJR ./PUNCT/.",
  "The/DET/DT $C/NOUN/NN $V/VERB/VBD $N/NUM/CD $G/NOUN/NNS and/CCONJ/CC $T/VERB/VBD $N/NUM/CD houses/NOUN/NNS ./PUNCT/.",
  "The/DET/DT $C/NOUN/NN ,/PUNCT/, which/PRON/WDT $V/VERB/VBD $N/NUM/CD people/NOUN/NNS ,/PUNCT/, $T/VERB/VBD a/DET/DT school/NOUN/NN ./PUNCT/.",
  "The/DET/DT $C/NOUN/NN has/AUX/VBZ $V/VERB/VBN $N/NUM/CD people/NOUN/NNS and/CCONJ/CC $T/VERB/VBN $N/NUM/CD homes/NOUN/NNS ./PUNCT/.",
  "$N/NUM/CD people/NOUN/NNS were/AUX/VBD killed/VERB/VBN and/CCONJ/CC $N/NUM/CD $V/VERB/VBN in/ADP/IN $P/PROPN/NNP ./PUNCT/.",
  "$N/NUM/CD $G/NOUN/NNS were/AUX/VBD $V/VERB/VBN by/ADP/IN the/DET/DT $C/NOUN/NN ./PUNCT/.",
  "$N/NUM/CD people/NOUN/NNS $V/VERB/VBN in/ADP/IN the/DET/DT $C/NOUN/NN were/AUX/VBD taken/VERB/VBN to/ADP/IN hospital/NOUN/NN ./PUNCT/.",
  "Doctors/NOUN/NNS treated/VERB/VBD $N/NUM/CD wounded/ADJ/JJ $G/NOUN/NNS ./PUNCT/.",
  "The/DET/DT injured/ADJ/JJ $G/NOUN/NNS were/AUX/VBD flown/VERB/VBN to/ADP/IN $P/PROPN/NNP ./PUNCT/.",
  "Displaced/ADJ/JJ $G/NOUN/NNS returned/VERB/VBD to/ADP/IN their/PRON/PRP$ damaged/ADJ/JJ homes/NOUN/NNS ./PUNCT/.",
  "Heavy/ADJ/JJ rain/NOUN/NN $T/VERB/VBD $N/NUM/CD villages/NOUN/NNS around/ADP/IN $P/PROPN/NNP ./PUNCT/.",
  "Troops/NOUN/NNS $V/VERB/VBD $N/NUM/CD $G/NOUN/NNS in/ADP/IN $P/PROPN/NNP on/ADP/IN Monday/PROPN/NNP ./PUNCT/.",
];

const WORDS: Readonly<Record<string, string>> = {
  $G: "civilians soldiers villagers people migrants workers protesters students residents families children fighters",
  $C: "blast flood quake attack fire storm explosion shooting clash crash landslide ambush airstrike cyclone raid earthquake shelling",
  $V: "injured wounded killed injured wounded displaced trapped affected",
  $T: "damaged destroyed flooded shelled burned wrecked",
  $P: "Ardabil Kandahar Mosul Lima Nairobi Sylhet Kharkiv Aleppo Manila Quito Lagos Cairo",
};

/** `count` sentences; every word hangs on nothing, they are for the tagger. */
export function reportPatterns(count: number, random: () => number): Tree[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const fill = (slot: string): string =>
    slot === "$N" ? String(1 + Math.floor(random() ** 3 * 400)) : pick((WORDS[slot] ?? slot).split(" "));
  return Array.from({ length: count }, (_, at): Tree => {
    const lines = pick(PATTERNS).split(" ");
    const words = lines.map((line, k): Word => {
      const [slot = "", upos = "", xpos = ""] = line.split("/");
      const form = fill(slot);
      const space = !/^[.,]\//.test(lines[k + 1] ?? "");
      return { form, lemma: form.toLowerCase(), upos, xpos, head: -1, deprel: "dep", space, entity: "" };
    });
    return { id: `report-${at}`, doc: `reports-${at % 40}`, part: "patterns", paragraph: true, words };
  });
}

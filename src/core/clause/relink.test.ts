import { expect, test } from "vitest";
import type { Token, Upos } from "../syntax/token.ts";
import { relink } from "./relink.ts";

const UPOS: Readonly<Record<string, Upos>> = {
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  VB: "VERB",
  VBD: "VERB",
  VBZ: "VERB",
  VBP: "VERB",
  VBN: "VERB",
  VBG: "VERB",
  MD: "AUX",
  IN: "ADP",
  DT: "DET",
  CD: "NUM",
  JJ: "ADJ",
  RB: "ADV",
  PRP: "PRON",
  TO: "PART",
  POS: "PART",
};

/** Tokens of "form=lemma/XPOS>head:relation", heads from 1, 0 the root; "AUX" behind the XPOS ("VBD-AUX") for auxiliaries. */
function read(tree: string): Token[] {
  let start = 0;
  return tree.split(/\s+/).map((part, index) => {
    const [, text = "", lemma, tag = "", head = "0", deprel = ""] =
      /^(.+?)(?:=(\w+))?\/([^>]+)>(\d+):(.+)$/.exec(part) ?? [];
    const [xpos = "", aux] = tag.split("-");
    const lower = text.toLowerCase();
    const token: Token = {
      start,
      end: start + text.length,
      index,
      text,
      lower,
      lemma: lemma ?? lower,
      upos: aux ? "AUX" : (UPOS[xpos] ?? "PUNCT"),
      xpos,
      head: Number(head) - 1,
      deprel,
    };
    start += text.length + 1;
    return token;
  });
}

/** What changed, as "word<head:relation". */
function changes(tree: string): string[] {
  const tokens = read(tree);
  const links = tokens.map(({ head, deprel }) => ({ head, deprel }));
  relink(tokens, links);
  return tokens.flatMap(({ text, head, deprel, index }) => {
    const link = links[index];
    if (!link || (link.head === head && link.deprel === deprel)) return [];
    return [`${text}<${tokens[link.head]?.text ?? "root"}:${link.deprel}`];
  });
}

test.each([
  [
    "the body behind a name hangs on the name as one whole",
    "Ana/NNP>5:nsubj of/IN>4:case the/DT>4:det Board/NNP>5:obl said=say/VBD>0:root",
    ["Board<Ana:nmod"],
  ],
  [
    "she whom her body took the place of",
    "Ana/NNP>4:compound of/IN>4:case the/DT>4:det Board/NNP>5:nsubj said=say/VBD>0:root",
    ["Ana<said:nsubj", "Board<Ana:nmod"],
  ],
  [
    "a body that hangs there already",
    "Ana/NNP>5:nsubj of/IN>4:case the/DT>4:det Board/NNP>1:nmod said=say/VBD>0:root",
    [],
  ],
  [
    "what somebody is accused of is no body",
    "They/PRP>2:nsubj accused=accuse/VBD>0:root Reed/NNP>2:obj of/IN>6:case the/DT>6:det Blackout/NNP>2:obl",
    [],
  ],
  [
    "who stands behind the comma speaks",
    "In/IN>3:case a/DT>3:det note/NN>6:obl ,/,>6:punct Ana/NNP>3:appos said=say/VBD>0:root",
    ["Ana<said:nsubj"],
  ],
  [
    "the speaker is found already",
    "In/IN>3:case a/DT>3:det note/NN>6:obl ,/,>6:punct Ana/NNP>6:nsubj said=say/VBD>0:root",
    [],
  ],
  [
    "a name behind the comma of one who does not speak",
    "In/IN>3:case a/DT>3:det town/NN>6:obl ,/,>3:punct Arden/NNP>3:appos burned=burn/VBD>0:root",
    [],
  ],
  [
    "before its 'was' stands the subject",
    "Arden/NNP>5:compound was=be/VBD-AUX>5:cop in/IN>5:case the/DT>5:det hands/NNS>0:root",
    ["Arden<hands:nsubj"],
  ],
  [
    "a noun behind 'was' is a part of what is told",
    "It/PRP>4:nsubj was=be/VBD-AUX>4:cop mill/NN>4:compound land/NN>0:root",
    [],
  ],
  [
    "'that' opens a clause with a verb of being",
    "She/PRP>2:nsubj said=say/VBD>0:root that/IN>2:obj Arden/NNP>6:nsubj was=be/VBD-AUX>6:cop safe/JJ>3:acl:relcl",
    ["that<safe:mark", "safe<said:ccomp"],
  ],
  [
    "'that' opens it already",
    "She/PRP>2:nsubj said=say/VBD>0:root that/IN>6:mark Arden/NNP>6:nsubj was=be/VBD-AUX>6:cop safe/JJ>2:ccomp",
    [],
  ],
  ["'said that' and no more", "She/PRP>2:nsubj said=say/VBD>0:root that/DT>2:obj twice/RB>2:advmod", []],
  [
    "what reporters are told is no description of them",
    "She/PRP>2:nsubj told=tell/VBD>0:root reporters=reporter/NNS>2:obj that/DT>6:obj ten/CD>6:nsubj died=die/VBD>3:acl:relcl",
    ["that<died:mark", "died<told:ccomp"],
  ],
  [
    "reporters who are described",
    "She/PRP>2:nsubj told=tell/VBD>0:root reporters=reporter/NNS>2:obj that/DT>5:nsubj came=come/VBD>3:acl:relcl",
    [],
  ],
  [
    "what was said to remain has its subject behind 'said'",
    "They/PRP>2:nsubj said=say/VBD>0:root ninety/CD>4:nummod people/NNS>2:obj remained=remain/VBD>4:acl",
    ["people<remained:nsubj", "remained<said:ccomp"],
  ],
  [
    "people who were named are described",
    "They/PRP>2:nsubj said=say/VBD>0:root ninety/CD>4:nummod people/NNS>2:obj named=name/VBN>4:acl",
    [],
  ],
  [
    "a past form below the noun that heads the sentence is its verb",
    "A/DT>3:det third/JJ>3:amod victim/NN>0:root died=die/VBD>3:acl",
    ["victim<died:nsubj", "died<root:root"],
  ],
  [
    "the noun is told of already",
    "It/PRP>4:nsubj was=be/VBD-AUX>4:cop the/DT>4:det victim/NN>0:root died=die/VBD>4:acl",
    [],
  ],
  [
    "behind the comma of an opening clause stands the subject of what follows",
    "If/IN>4:mark the/DT>3:det wall/NN>4:nsubj breaks=break/VBZ>9:advcl ,/,>9:punct forty/CD>7:nummod people/NNS>4:obj could/MD>9:aux die/VB>0:root",
    ["people<die:nsubj"],
  ],
  [
    "what stands before the comma is the object",
    "If/IN>4:mark the/DT>3:det sea/NN>4:nsubj breaks=break/VBZ>8:advcl walls=wall/NNS>4:obj ,/,>8:punct could/MD>8:aux die/VB>0:root",
    [],
  ],
  [
    "an end to what",
    "They/PRP>2:nsubj wanted=want/VBD>0:root an/DT>4:det end/NN>2:obj to/IN>6:case attacks=attack/NNS>2:obl",
    ["attacks<end:nmod"],
  ],
  [
    "a place to which a thing is sent",
    "They/PRP>2:nsubj sent=send/VBD>0:root a/DT>4:det boat/NN>2:obj to/IN>6:case islands=island/NNS>2:obl",
    [],
  ],
  [
    "who is helped is the object of 'help'",
    "They/PRP>2:nsubj helped=help/VBD>0:root citizens=citizen/NNS>4:nsubj leave/VB>2:xcomp",
    ["citizens<helped:obj"],
  ],
  [
    "who does it, below another verb",
    "They/PRP>2:nsubj saw=see/VBD>0:root citizens=citizen/NNS>4:nsubj leave/VB>2:xcomp",
    [],
  ],
  [
    "who is had doing something does it",
    "That/DT>2:nsubj has=have/VBZ>0:root councils=council/NNS>2:iobj sending=send/VBG>2:advcl troops=troop/NNS>4:obj",
    ["councils<sending:nsubj", "sending<has:ccomp"],
  ],
  [
    "who had something while doing another",
    "They/PRP>2:nsubj had=have/VBD>0:root lunch/NN>2:obj sitting=sit/VBG>2:advcl",
    [],
  ],
  [
    "what is expected is no purpose",
    "It/PRP>3:nsubj was=be/VBD-AUX>3:aux:pass expected=expect/VBN>0:root to/TO>5:mark reach/VB>3:advcl",
    ["reach<expected:xcomp"],
  ],
  [
    "what something was built for is one",
    "It/PRP>3:nsubj was=be/VBD-AUX>3:aux:pass built=build/VBN>0:root to/TO>5:mark reach/VB>3:advcl",
    [],
  ],
  [
    "the dead are what a toll reaches",
    "to/TO>2:mark reach/VB>0:root forty/CD>4:nsubj dead/JJ>2:xcomp",
    ["forty<reach:obj", "dead<forty:amod"],
  ],
  ["who was left dead", "to/TO>2:mark leave/VB>0:root forty/CD>4:nsubj dead/JJ>2:xcomp", []],
  [
    "children included are a part of who is counted",
    "ten/CD>2:nummod civilians=civilian/NNS>0:root ,/,>5:punct including/IN>5:case children=child/NNS>2:conj",
    ["children<civilians:nmod"],
  ],
  [
    "children beside them are more",
    "ten/CD>2:nummod civilians=civilian/NNS>0:root and/CC>4:cc children=child/NNS>2:conj",
    [],
  ],
  [
    "who stands before the second verb does it",
    "Ruiz/NNP>2:nsubj left=leave/VBD>0:root and/CC>4:cc guards=guard/NNS>2:conj found=find/VBD>2:conj it/PRP>5:obj",
    ["and<found:cc", "guards<found:nsubj"],
  ],
  [
    "a verb with its own object first is joined to the first",
    "Ruiz/NNP>2:nsubj saw=see/VBD>0:root guards=guard/NNS>2:obj and/CC>5:cc left=leave/VBD>2:conj",
    [],
  ],
  [
    "where somebody does it is not who",
    "At/IN>2:case Elm/NNP>5:nsubj ,/,>2:punct he/PRP>5:nsubj fired=fire/VBD>0:root",
    ["Elm<fired:obl"],
  ],
  [
    "who was caught is described, and what follows is told",
    "The/DT>2:det thief/NN>3:nsubj:pass caught=catch/VBN>0:root in/IN>5:case May/NNP>3:obl has=have/VBZ-AUX>7:aux fled=flee/VBN>3:conj",
    ["thief<fled:nsubj", "caught<thief:acl", "fled<root:root"],
  ],
  [
    "two deeds of one are joined by a word",
    "The/DT>2:det thief/NN>3:nsubj:pass caught=catch/VBN>0:root and/CC>6:cc has=have/VBZ-AUX>6:aux fled=flee/VBN>3:conj",
    [],
  ],
  [
    "what stands behind though has its verb",
    "They/PRP>2:nsubj lived=live/VBD>0:root ,/,>4:punct though/IN>5:mark details=detail/NNS>2:obj were=be/VBD-AUX>7:aux:pass lost=lose/VBN>2:conj",
    ["though<lost:mark", "details<lost:nsubj:pass", "lost<lived:advcl"],
  ],
  [
    "what is asked for by somebody is the noun right before",
    "to/TO>2:mark make/VB>0:root cuts=cut/NNS>2:obj demanded=demand/VBN>2:xcomp by/IN>6:case guards=guard/NNS>4:obl:agent",
    ["demanded<cuts:acl"],
  ],
  [
    "a guard who was wounded died",
    "A/DT>2:det guard=guard/NN>3:nsubj wounded=wound/VBD>0:root at/IN>5:case noon/NN>3:obl died=die/VBD>3:advcl",
    ["guard<died:nsubj", "wounded<guard:acl", "died<root:root"],
  ],
  [
    "whoever was hit by a bus died",
    "Ito/NNP>2:nsubj:pass hit=hit/VBN>0:root by/IN>5:case a/DT>5:det bus/NN>2:obl:agent died=die/VBD>5:acl",
    ["Ito<died:nsubj", "hit<Ito:acl", "died<root:root"],
  ],
  [
    "an army that killed and burned did both",
    "armies=army/NNS>2:nsubj killed=kill/VBD>0:root and/CC>4:cc burned=burn/VBD>2:conj",
    [],
  ],
  [
    "two of nine refused",
    "Two/CD>6:nummod of/IN>6:case the/DT>4:det board's/NN>6:nmod nine/CD>6:nummod members=member/NNS>7:nsubj left=leave/VBD>0:root",
    ["Two<left:nsubj", "members<Two:nmod"],
  ],
  [
    "hers are the children",
    "He/PRP>2:nsubj shot=shoot/VBD>0:root her/PRP>2:obj two/CD>5:nummod sons=son/NNS>2:obj",
    ["her<sons:nmod:poss"],
  ],
  [
    "hers are no books that were given",
    "He/PRP>2:nsubj gave=give/VBD>0:root her/PRP>2:iobj two/CD>5:nummod books=book/NNS>2:obj",
    [],
  ],
  [
    "who said so wept, and the other was lost",
    "Ito/NNP>6:nsubj:pass who/WP>3:nsubj said=say/VBD>1:acl:relcl Lund/NNP>3:nsubj was=be/VBD-AUX>6:aux:pass lost=lose/VBN>0:root ,/,>8:punct wept=weep/VBD>6:conj",
    ["Ito<wept:nsubj", "Lund<lost:nsubj:pass", "lost<said:ccomp", "wept<root:root"],
  ],
  [
    "what is believed of a gun describes it",
    "Lund/NNP>2:nsubj left=leave/VBD>0:root and/CC>5:cc gun/NN>5:nsubj believed=believe/VBD>2:conj to/TO>7:mark be/VB>5:xcomp has/VBZ-AUX>9:aux sunk=sink/VBN>2:conj",
    ["and<sunk:cc", "gun<sunk:nsubj", "believed<gun:acl"],
  ],
])("%s", (_, tree, expected) => {
  expect(changes(tree)).toEqual(expected);
});

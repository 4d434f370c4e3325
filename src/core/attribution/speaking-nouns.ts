import { lexicon } from "../lexicon/index.ts";
import { isRoleNoun } from "../mention/index.ts";
import { words } from "../text/words.ts";
import { ACT_OF_NOUN, DOCUMENTS } from "./act-lexicon.ts";
import type { SpeechAct } from "./attribution.ts";
import { MUTE } from "./mute.ts";
import { PAPERS } from "./papers.ts";

/** Bodies whose noun names first a place, a building, an act or a thing, and so is none to the dictionary. General English of news. */
const BODIES = words(
  `administration airline airport alliance assembly association bank base bench body branch cabinet campaign camp carrier chain caliphate caucus center centre
  chamber chancellery channel church city command commune conference consulate convention county daily defence defense desk diocese district embassy
  emirate enterprise entity establishment estate exchange factory faculty fleet force forces foundation front fund garrison giant governorate group hall
  headquarters hospital hotel house insurgency intelligence investigation island jail journal kingdom lab laboratory leadership lobby magazine
  management media mine mission mosque movement municipality museum network newspaper nonprofit non-profit observatory office operation opposition order
  outlet palace panel plant podcast port prefecture presidency press prison prosecution province publication region registry restaurant
  royal section service shop startup state station store studio tabloid radio television think-tank town township unit vatican weekly wing wire`,
);

/** People who are told by a number, a side or a likeness, and words newer than the dictionary. */
const PEOPLE = words(
  `caste chorus counterpart dozen duo entrant evangelical everyone gathering generation gentlemen half handful hawk human hundred icon idol lawmen left legend
  majority many millennial million model mogul name neighborhood number other others pair percent percentage principal progressive quarter rest
  right riot-police score self side star third thousand trio voice watch`,
);

/** What is written down, shown or worked out, and so said. */
const WRITTEN = words(
  `accord advert affidavit agreement amendment appeal argument autopsy average batch bill byline caption certificate charter checklist clip code
  constitution contract copy cover decree deed diary draft editorial edict evidence exhibit extract fact footage forecast form graph
  guideline guidebook handbook indictment inquiry inquest inscription insert instruction interview invoice label law legislation lawsuit line manual
  manifesto memoir memorandum motion notebook notification obituary pact pamphlet passage petition piece photo photograph placard plaque
  platform poem police-report poll polling probe profile programme prospectus question quote reading reconstruction recording reference
  regulation reporting resolution result ruling satellite script series show sign slide slogan song source speech spot standard sticker submission
  suit summons t-shirt tape telegram testimony text ticker title trailer transcript translation treaty tv verdict version
  warrant whiteboard wording writing`,
);

/** A word that no dictionary holds, and that ends like people who do something ("caucusgoer", "deminer"). */
const TRADE = /(?:[^w]er|or|ist|ian|eer|ee|man|men|woman|women|people|folk|smith|surgeon|wife|boy|girl)$/;

/** "the directorate", "a protectorate": a body by its ending. */
const BODY = /(?:ct|t)orate$/;

/**
 * Whether a common noun names somebody who can say something: people by what they are or do, bodies, papers; by the dictionary, and by
 * lists of what it cannot know. A noun of no such kind names a thing or a happening, and nobody. `lemma` in lower case.
 */
export const nounSpeaks = (lemma: string): boolean =>
  !MUTE.has(lemma) &&
  (isRoleNoun(lemma) ||
    BODIES.has(lemma) ||
    PEOPLE.has(lemma) ||
    isWritten(lemma) ||
    BODY.test(lemma) ||
    lexicon().isA(lemma, "noun", "somebody") ||
    (TRADE.test(lemma) && !lexicon().has(lemma, "noun")));

/** What speaks without being anybody: a paper, a figure, something said. */
export const isWritten = (lemma: string): boolean =>
  DOCUMENTS.has(lemma) || PAPERS.has(lemma) || WRITTEN.has(lemma) || !FELT.has(ACT_OF_NOUN.get(lemma) ?? "believe");

/** What is felt or wanted is nothing that speaks. */
const FELT: ReadonlySet<SpeechAct> = new Set(["believe", "doubt", "demand", "offer", "criticise", "refuse"]);

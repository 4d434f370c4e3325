import { isRoleNoun } from "../mention/index.ts";
import { words } from "../text/words.ts";
import { ACT_OF_NOUN, DOCUMENTS } from "./act-lexicon.ts";
import type { SpeechAct } from "./attribution.ts";
import { MUTE } from "./mute.ts";
import { PAPERS } from "./papers.ts";

/** Bodies, and people taken together, that are said to speak. General English of news. */
const BODIES = words(
  `academy administration agency airline airport alliance army assembly association authorities authority bank base battalion bench bloc board
  body branch brigade broadcaster bureau bureaucracy cabinet campaign camp carrier cartel chain caliphate caucus center centre chamber chancellery channel charity
  church city clinic club coalition coastguard collective college command commission committee commune community company conference congress
  consortium constabulary consulate convention cooperative corporation corps council country county court crew daily defence defense delegation
  department desk diocese directorate district division embassy emirate enterprise entity establishment estate executive exchange faction factory
  faculty federation firm fleet force forces foundation front fund gang garrison giant government governorate group guard guild hall headquarters
  hospital hotel house industry institute institution insurgency intelligence investigation island jail journal judiciary
  junta jury kingdom laboratory lab leadership league legislature lobby magazine management media metro mine militia ministry mission monarchy
  mosque movement municipality museum nation navy network newspaper newsroom observatory office operation opposition order organisation
  organization outlet pac palace panel parliament party patrol peerage pentagon plant podcast police port prefecture presidency press
  prison prosecution province publication publisher railroad railway regiment regime region registry republic
  restaurant retailer royal school secretariat sect section senate service shop squad squadron staff startup state station store
  studio syndicate tabloid team telco radio television think-tank nonprofit non-profit band town township tribe tribunal troupe union unit university utility vatican village
  watchdog weekly wing wire`,
);

const PEOPLE = words(
  `admirer adult advocate ally architect artist mechanic academic skeptic sceptic fanatic mystic associate audience bereaved caste celebrity champion chef chorus clan client clown comedian cop
  confidant contemporary counterpart couple creator critic crowd dean democrat denizen descendant devotee director diva dozen duo electorate elite enemy ensemble everyone evangelical expat faithful fan
  family fellow foe folk friend gathering generation genius giant guru guy half handful hawk head heavyweight heir hero host household human hundred
  hunter icon idol individual intern kid kin lad lady laureate left legend majority many magnate mate medalist merchant midwife millennial million
  minority model moderate mogul mourner name neighbour neighborhood number official operative orphan other others outfit owner pair pal parishioner
  patriot peasant percent percentage personnel pilot principal poet populace population prodigy progressive prosecution public pundit quarter rapper rest right riot-police
  rival rookie royal sage saint savant score self side sibling surrogate somebody someone spokesperson spouse star survivor thief third thousand trio troop
  tycoon upstart veteran vet voice vip watch whistleblower warden steward vicar rector abbot cadet squire valet youngster youth zealot follower viewer interviewer reviewer widower borrower conservative liberal socialist communist independent native
  runner-up medic paramedic recruit scout chief surgeon physician monk nun imam
  participant claimant applicant consultant accountant assistant attendant opponent proponent respondent correspondent complainant
  combatant occupant dependant informant inhabitant merchant militant peasant protestant servant sergeant tenant agent client
  dissident parent patient president regent resident student superintendent adolescent
  entrant defendant descendant immigrant emigrant migrant litigant consulate crewman cameraman lawmen gentlemen`,
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

const TRADE = /(?:[^w]er|or|ist|ian|eer|ee|man|men|woman|women|people|folk|smith|surgeon|wife|boy|girl|body|one)$/;
/** They end like people and are things. General English. */
const NOT_TRADE = words(
  `number matter weather river fever error tower motor terror summer winter corner power order disorder water paper cover danger anger hunger
  center factor color colour flavor flavour humor humour labor labour honor honour mirror harbor harbour sector vector odor odour vapor tumor
  tumour horror rumor rumour border shoulder finger letter offer layer barrier river computer container trailer dinner dollar quarter
  chapter character disaster master-plan monster cluster filter meter metre litre liter timber lumber powder ladder ladder bladder cancer
  counter encounter thunder wonder murder gender surrender reminder remainder cylinder blunder order folder shelter winter
  transfer buffer differ sewer shower flower lower drawer answer tenor minor major corridor door floor motor reactor generator tractor indicator
  behavior behaviour favor favour endeavor endeavour glamor interior exterior detector sensor conveyor elevator escalator calculator
  fee degree tree coffee knee guarantee spree levee jubilee pedigree december november october september
  list mist twist waist wrist fist assist heist exist resist gist cyst
  anybody nobody none one stone phone zone drone bone tone cone throne ozone hormone cyclone milestone microphone telephone smartphone
  career beer deer cheer steer veneer
  helicopter chopper bomber fighter-jet launcher tanker freighter cruiser destroyer bulldozer digger loader trigger hammer
  spyware software wildfire manoeuvre lever liver silver fiber fibre rubber copper clutter leather feather
  menu venue revenue avenue queue`,
);

/** "the directorate", "a protectorate": a body by its ending. */
const BODY = /(?:ct|t)orate$/;

/**
 * Whether a common noun names somebody who can say something: people by what they are or do, bodies, papers. A noun of no such kind
 * names a thing or a happening, and nobody. `lemma` in lower case.
 */
export const nounSpeaks = (lemma: string): boolean =>
  !MUTE.has(lemma) &&
  (isRoleNoun(lemma) ||
    BODIES.has(lemma) ||
    PEOPLE.has(lemma) ||
    isWritten(lemma) ||
    BODY.test(lemma) ||
    (TRADE.test(lemma) && !NOT_TRADE.has(lemma)));

/** What speaks without being anybody: a paper, a figure, something said. */
export const isWritten = (lemma: string): boolean =>
  DOCUMENTS.has(lemma) || PAPERS.has(lemma) || WRITTEN.has(lemma) || !FELT.has(ACT_OF_NOUN.get(lemma) ?? "believe");

/** What is felt or wanted is nothing that speaks. */
const FELT: ReadonlySet<SpeechAct> = new Set(["believe", "doubt", "demand", "offer", "criticise", "refuse"]);

import { words } from "../../text/words.ts";

/** Verbs, by lemma, that only somebody who acts or speaks can have as subject: a country or capital before them is its government. */
export const SPEECH_VERBS = words(`
say tell announce declare state claim allege deny confirm warn insist add report argue suggest reiterate stress note explain describe predict urge call ask demand reply respond
acknowledge admit assert believe boast caution clarify comment complain concede contend cite comment estimate express indicate maintain mention observe pledge promise propose quote recall reaffirm recount remark reveal
speak stress tweet vow write condemn denounce criticize criticise accuse blame praise welcome reject refuse rule order offer threaten apologize apologise deplore advise testify conclude refute rebut repudiate dispute contradict inform dismiss`);

export const STATE_ACT_VERBS = words(`
say tell announce declare claim allege deny confirm warn insist reiterate stress urge demand call propose offer reject refuse accept agree order decide deploy send dispatch withdraw pledge promise vow threaten accuse blame condemn
denounce criticize criticise welcome support back oppose sign ratify recognize recognise evacuate impose lift sanction expel recall summon invade launch negotiate approve authorize authorise ban veto fund finance provide supply donate train equip
consider plan want seek try expect hope intend insist acknowledge admit maintain retaliate mobilize mobilise intervene mediate broker urge pressure spend commit extradite deport close reopen suspend cancel withhold impose respond react apologize apologise
regard view see fear suspect ask request invite appoint help assist continue order recruit arm bomb attack shell strike regret convene discuss hold`);

/** Acts that a country can also undergo or do as a land or a team; they count only with a second sign. */
export const WEAK_STATE_ACTS = words(
  "see hold try call back help continue expect fear close launch strike attack support welcome want consider hope plan seek strike ask order provide discuss sign send",
);

/** Acts of armed sides, beside what states do. */
export const ARMED_ACTS = new Set("capture seize retake storm besiege shell bombard occupy overrun ambush".split(" "));

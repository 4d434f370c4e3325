import type { Stance } from "../../claim/claim.ts";

/** Verbs that take a stand on an object ("rejected the plan"), by lemma with particle. */
export const STANCE_VERBS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...stance("offer", "offer propose"),
  ...stance("accept", "accept agree welcome"),
  ...stance("reject", "reject rule_out dismiss turn_down spurn rebuff"),
  ...stance("demand", "demand urge insist call appeal request"),
  ...stance("refuse", "refuse decline"),
  ...stance("support", "support back endorse favor favour approve"),
  ...stance("oppose", "oppose condemn denounce criticize criticise"),
]);

/** What a side does by its own will: denied of itself it is a refusal ("will not recognise", "won't accept"). */
export const OWN_WILL: ReadonlySet<string> = new Set([
  "accept",
  "recognize",
  "recognise",
  "negotiate",
  "agree",
  "allow",
  "attend",
  "participate",
  "release",
  "join",
  "sign",
  "surrender",
  "talk",
  "meet",
  "permit",
  "withdraw",
  "resign",
  "concede",
  "share",
  "cooperate",
  "comply",
]);

/** Nouns of the same: "a demand that", "its offer of", "an offer to". */
export const STANCE_NOUNS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ["offer", "offer"],
  ["proposal", "offer"],
  ["demand", "demand"],
  ["call", "demand"],
  ["appeal", "demand"],
  ["rejection", "reject"],
  ["refusal", "refuse"],
  ["opposition", "oppose"],
]);

/** Objects that make no position of the verb: "agreed with him", "offered condolences", "support families". */
export const IDLE_OBJECTS: ReadonlySet<string> = new Set([
  "condolence",
  "sympathy",
  "prayer",
  "comment",
  "detail",
  "service",
  "discount",
  "glimpse",
  "chance",
  "opportunity",
  "way",
  "view",
  "insight",
  "family",
  "child",
  "victim",
  "question",
  "answer",
  "apology",
  "thanks",
  "reward",
  "price",
  "job",
  "help",
  "claim",
  "allegation",
  "accusation",
  "suggestion",
  "charge",
  "rumor",
  "rumour",
  "criticism",
  "hand",
  "aid",
]);

/** Objects that make no position of one stance alone: "offered support", "accepting donations", "dismissed the case". */
export const IDLE_OBJECTS_OF: { readonly [one in Stance]?: ReadonlySet<string> } = {
  offer: words(
    "support assistance care treatment outlook critique explanation evidence hint clue tip assessment perspective counseling counselling tribute congratulation word description version account feature training class course advice look",
  ),
  accept: words("donation payment application award prize patient responsibility defeat"),
  reject: words(
    "lawsuit suit case complaint count motion employee worker staff coach manager council cabinet board minister governor mayor official judge officer commander ambassador",
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

function stance(name: Stance, list: string): [string, Stance][] {
  return list.split(" ").map((word) => [word.replace("_", " "), name]);
}

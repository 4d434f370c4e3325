import type { SpeechAct } from "./attribution.ts";

/** Verbs that tell that something was said, by what is done in saying it. General English of news; lemmas. */
const VERBS: { readonly [act in SpeechAct]?: string } = {
  say: `say tell add state note explain remark comment observe stress emphasize emphasise underline underscore reiterate repeat
    recall conclude declare write tweet post blog email text quip joke mention point read respond reply answer retort
    quote cite describe insist argue assert maintain reassure assure inform brief update speak talk testify relate recount narrate elaborate
    exclaim shout yell scream holler sing whisper murmur interject clarify detail outline specify suggest indicate hint imply signal reveal disclose
    opine muse reason contend_ lament concede admit acknowledge agree_ confess own insinuate advise_ highlight stipulate
    reflect reckon_ summarize summarise recite chant sign phrase intone proclaim pronounce venture volunteer chime deadpan caution_ label characterize characterise dub`,
  report:
    "report find show document chronicle record log register publish carry broadcast air cover learn_ estimate calculate determine rule diagnose identify count tally list_ rank_ rate",
  claim: "claim allege boast contend profess purport brag accuse charge crow",
  deny: "deny refute rebut repudiate disavow reject_ dispute contradict",
  confirm: "confirm verify corroborate affirm certify authenticate vouch attest",
  warn: "warn caution alert fear_ worry_ threaten",
  announce: "announce unveil release_ issue_ introduce inaugurate notify",
  order: "order instruct direct command decree mandate authorize authorise",
  ask: "ask wonder question inquire enquire query quiz",
  predict: "predict forecast project foresee anticipate expect prophesy speculate envision",
  offer: "offer propose volunteer_ suggest_ table",
  demand:
    "demand urge call appeal request implore beg plead press exhort recommend beseech lobby advocate encourage advise",
  refuse: "refuse decline reject dismiss rebuff spurn resist",
  accept: "accept agree consent approve endorse welcome concur",
  doubt: "doubt question_",
  believe:
    "believe think suspect feel reckon consider assume suppose conclude_ understand know hope fear worry guess figure deem judge view regard realize realise recognize recognise presume surmise imagine",
  promise: "promise vow pledge swear guarantee undertake commit",
  criticise:
    "criticize criticise condemn denounce blast slam decry deplore lambast lambaste attack_ blame berate chide rebuke deride mock ridicule fault complain bemoan bash scold castigate chastise assail praise applaud laud hail commend thank",
};

export const ACT_OF_VERB: ReadonlyMap<string, SpeechAct> = new Map(
  (Object.entries(VERBS) as [SpeechAct, string][]).flatMap(([act, list]) =>
    list
      .split(/\s+/)
      .filter((word) => word !== "" && !word.endsWith("_"))
      .map((word): [string, SpeechAct] => [word, act]),
  ),
);

/** Verbs that may put their cue after or inside the words said (", police said"). */
export const PARENTHETICAL = new Set(
  `say tell add state note explain remark comment observe stress emphasize report write announce warn claim argue insist declare admit
  acknowledge concede confirm suggest recall conclude tweet reply respond ask allege predict estimate believe think reveal disclose
  show indicate maintain assert contend caution reiterate quip joke complain lament promise vow pledge testify find read post learn underline
  deny answer retort exclaim agree repeat affirm proclaim clarify inform specify reckon fear hope feel`.split(/\s+/),
);

/** The same with its particle: "pointed out". */
export const closesWords = (lemma: string): boolean => PARENTHETICAL.has(lemma) || lemma === "point out";

/** Verbs that take what is said as a plain noun, and so carry a proposition in it: "announced the dispatch of", "confirmed the capture". */
export const REPORTS_NOUN = new Set(
  "announce confirm claim deny report reveal disclose acknowledge admit concede allege predict forecast warn declare order reiterate propose offer demand reject refuse promise pledge vow threaten unveil expect describe estimate detail recount mention".split(
    /\s+/,
  ),
);

/** Nouns that name something said, by act. The one who says it is their owner, "by" or "from". */
const NOUNS: { readonly [act in SpeechAct]?: string } = {
  say: "statement remark comment word message speech testimony account argument assertion explanation view opinion suggestion observation admission acknowledgment acknowledgement assurance insistence tweet post letter note idea notion sense sign indication impression evidence signal hint point disclosure revelation quote response answer reply",
  report: "report news finding conclusion intelligence information data rumor rumour estimate assessment analysis",
  claim: "claim allegation accusation boast charge contention",
  deny: "denial",
  confirm: "confirmation affirmation",
  warn: "warning caution threat alert",
  announce: "announcement declaration",
  order: "order instruction directive decree ruling decision",
  ask: "question inquiry",
  predict: "prediction forecast expectation projection prospect speculation",
  offer: "offer proposal",
  demand: "demand call appeal plea request recommendation",
  refuse: "refusal rejection",
  doubt: "doubt suspicion skepticism scepticism",
  believe: "belief conviction fear hope concern worry theory assumption feeling thought perception confidence",
  promise: "promise vow pledge guarantee commitment",
  criticise: "criticism complaint condemnation objection",
};

export const ACT_OF_NOUN: ReadonlyMap<string, SpeechAct> = new Map(
  (Object.entries(NOUNS) as [SpeechAct, string][]).flatMap(([act, list]) =>
    list.split(/\s+/).map((word): [string, SpeechAct] => [word, act]),
  ),
);

/** Adjectives with a clause or "of"/"about" that tell what somebody thinks or says. */
export const ACT_OF_ADJECTIVE: ReadonlyMap<string, SpeechAct> = new Map<string, SpeechAct>([
  ...[
    "sure",
    "certain",
    "confident",
    "convinced",
    "optimistic",
    "hopeful",
    "proud",
    "glad",
    "happy",
    "clear",
    "adamant",
  ].map((word): [string, SpeechAct] => [word, "believe"]),
  ...["worried", "concerned", "afraid", "fearful", "nervous", "anxious", "alarmed"].map((word): [string, SpeechAct] => [
    word,
    "believe",
  ]),
  ...["skeptical", "sceptical", "doubtful", "unsure", "uncertain"].map((word): [string, SpeechAct] => [word, "doubt"]),
  ["aware", "believe"],
  ["unaware", "unaware"],
]);

/** Words for what speaks without being anybody. */
export const DOCUMENTS = new Set(
  `poster leaflet flyer placard billboard map chart table list register log dashboard database circular notice newsletter statement report study poll survey data document documents letter memo email release post tweet message figure figures statistic statistics
  record records research analysis paper article book film video footage image images indictment complaint affidavit lawsuit filing census
  bulletin communique communiqué transcript test tests result results evidence law rule constitution website page site headline ad review story
  model models modelling modeling projection projections simulation simulations`.split(/\s+/),
);

/** Words in names of outlets. A gazetteer of outlets, where the caller's mentions have one, comes first. */
export const OUTLET_WORDS =
  /\b(?:News|Times|Post|Press|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Observer|Reuters|AFP|AP|BBC|CNN|NBC|CBS|ABC|NPR|PBS|MSNBC|CNBC|Fox|TV|Television|Radio|Broadcasting|Agency|Xinhua|TASS|Interfax|Jazeera|Arabiya|Magazine|Network|Daily|Newsweek|Politico|Bloomberg|USA Today|Globe|Chronicle|Sun|Mirror|Independent|Mail|Express|Standard|(?<!Medical )Examiner|Dispatch|Inquirer|Bulletin|Breitbart|BuzzFeed|Spiegel|Monde|Figaro)\b/;

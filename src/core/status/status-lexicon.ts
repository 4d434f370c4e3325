import { words } from "../text/words.ts";

/** Their agent means to do what the complement says: "plans to send", "announced the dispatch". */
export const PLANNING =
  words(`plan intend prepare aim agree decide vow promise pledge undertake commit schedule propose arrange opt resolve
  set due poise ready mobilize mobilise earmark slate bound determine mean elect choose seek want hope wish look strive try attempt
  consider mull weigh ponder contemplate threaten volunteer authorize authorise approve order direct instruct command task`);
/** With a noun of action for their object they tell of an act to come. */
export const PLANNING_NOUN =
  words(`announce plan order approve authorize authorise propose schedule prepare promise pledge decide
  set consider mull weigh arrange seek threaten vow unveil`);
/** Somebody else is asked to do it: nothing says that it was done. */
export const DIRECTIVE =
  words(`urge call ask demand request implore beg press appeal advise recommend encourage invite plead insist
  warn tell require remind want need advocate suggest pressure lobby challenge dare exhort`);
/** An order by those who can give it: what it orders is planned. */
export const ORDER = words("order direct instruct command task authorize authorise assign");

/** The complement is foreseen, feared or expected. */
export const FORECASTING = words(`expect predict forecast fear project anticipate foresee threaten risk warn worry bet
  envision envisage likely unlikely certain sure bound liable apt danger hope await`);
export const FORECASTING_NOUN =
  words(`fear risk threat prospect possibility danger likelihood chance expectation forecast prediction
  warning potential projection concern worry scenario`);

/** Things that befall: "will fall" is foreseen, not planned, whoever says so. */
export const BEFALL =
  words(`be become have remain stay fall die collapse lose suffer face reach hit rise grow increase decrease
  decline worsen deteriorate improve survive fail succeed happen occur last continue seem appear need know see feel get result lead
  cause mean prove experience drop climb exceed top surpass spread swell crest flood breed damage destroy kill injure wound
  harm disrupt affect threaten cost strand trap displace weaken strengthen approach recur erupt break peak double triple run exist
  cripple devastate bring pose benefit tighten isolate find likely able come arise emerge depend turn shift`);
/** What happens without anybody who means it: its future is a forecast. */
export const NATURE =
  words(`storm hurricane typhoon cyclone tornado flood flooding floodwater earthquake quake aftershock tsunami landslide mudslide
  avalanche eruption volcano lava wildfire fire blaze bushfire drought famine heatwave epidemic pandemic outbreak virus disease rain
  rainfall snow hail hailstorm wind wave water weather explosion blast collapse crash disaster`);
/** Taking and harming: a plan only where the one who means to do it says so. */
export const HOSTILE =
  words(`seize capture take overrun besiege attack invade conquer storm occupy encircle surround strike bomb shell
  target overthrow oust topple retake recapture isolate advance win defeat assault raid kill assassinate execute control dominate
  regain impose reimpose return eliminate massacre`);

/** Cues by which the teller keeps a distance from what is claimed. */
export const CLAIMING = words(
  "claim allege boast purport brag contend profess accuse purportedly allegedly supposedly ostensibly",
);
export const DENYING = words("deny reject dismiss refute dispute rebut repudiate disavow contradict rubbish disclaim");

/** "It is unclear whether", "asked if". */
export const ASKING = words(
  "ask wonder question inquire enquire query unclear uncertain unknown unsure investigate determine probe ascertain examine check know tell say see debate unanswered question",
);

export const CONDITION_MARKS = words("if unless provided providing lest assuming supposing");
/** Weaken without denying. Adverbs and the heads of phrases ("close to seizing"). */
export const HEDGE_ADVERBS =
  words(`reportedly apparently seemingly possibly perhaps probably nearly almost virtually practically
  presumably ostensibly purportedly allegedly supposedly conceivably potentially maybe likely unofficially provisionally
  preliminarily tentatively barely arguably evidently effectively`);
export const HEDGE_GOVERNORS = words(
  "appear seem believe think suspect presume assume rumour rumor suppose understand feel consider",
);

export const NEGATIVE_GOVERNORS =
  words(`fail refuse decline neglect avoid stop prevent halt cease forgo lack exclude preclude
  unlikely ban prohibit forbid block bar cancel abandon scrap shelve unable unwilling reluctant avert oppose miss abort suspend delay postpone
  resist spare foil thwart`);

/** English verbs with a past form or participle that no rule gives: base, then its past forms. */
const FORMS = `arise arose arisen;awake awoke awoken;bear bore borne;beat beaten;become became;befall befell befallen;begin began begun;bend bent;beset;
bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;bring brought;build built;burn burnt;burst;buy bought;
catch caught;choose chose chosen;cling clung;come came;creep crept;deal dealt;dig dug;do did done;draw drew drawn;dream dreamt;drink drank drunk;
drive drove driven;dwell dwelt;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fling flung;fly flew flown;
forbid forbade forbidden;foresee foresaw foreseen;forget forgot forgotten;forgive forgave forgiven;forgo forwent forgone;forsake forsook forsaken;
freeze froze frozen;get got gotten;give gave given;go went gone;grind ground;grow grew grown;hang hung;have had;hear heard;hide hid hidden;hold held;
keep kept;kneel knelt;know knew known;lay laid;lead led;lean leant;leap leapt;learn learnt;leave left;lend lent;lie lain;light lit;lose lost;
make made;mean meant;meet met;mislead misled;mistake mistook mistaken;misunderstand misunderstood;outrun outran;overcome overcame;overhear overheard;
override overrode overridden;oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;overrun overran;pay paid;
plead pled;rebuild rebuilt;regrow regrew regrown;repay repaid;retake retook retaken;rethink rethought;rewrite rewrote rewritten;ride rode ridden;
ring rang rung;rise rose risen;run ran;say said;see saw seen;seek sought;sell sold;send sent;shake shook shaken;shear shorn;shine shone;shoot shot;
show shown;shrink shrank shrunk;sing sang sung;sink sank sunk;sit sat;slay slew slain;sleep slept;slide slid;sling slung;slink slunk;smell smelt;
sneak snuck;speak spoke spoken;speed sped;spell spelt;spend spent;spill spilt;spin spun;spit spat;spoil spoilt;spring sprang sprung;stand stood;
steal stole stolen;stick stuck;sting stung;stink stank stunk;stride strode stridden;strike struck stricken;string strung;strive strove striven;
swear swore sworn;sweep swept;swell swollen;swim swam swum;swing swung;take took taken;teach taught;tear tore torn;tell told;think thought;
throw threw thrown;tread trod trodden;undergo underwent undergone;understand understood;undertake undertook undertaken;undo undid undone;
unwind unwound;uphold upheld;wake woke woken;wear wore worn;weave wove woven;weep wept;win won;withdraw withdrew withdrawn;withhold withheld;
withstand withstood;wring wrung;write wrote written;tie tied;die died;vie vied;dye dyed;eye eyed;lie lied;free freed;agree agreed;bus bused bussed`;

/** Past forms that are also bases of other verbs ("found a school", "lay a stone", "ground the fleet"): read by their tag alone. */
const ALSO_BASES = new Set([
  "found",
  "bound",
  "ground",
  "fell",
  "saw",
  "left",
  "felt",
  "bore",
  "rose",
  "wound",
  "stole",
  "wove",
]);

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.split(/;\s*/u).flatMap((line): [string, string][] => {
    const [base = "", ...past] = line.trim().split(" ");
    return past.map((form) => [form, base]);
  }),
);

/**
 * The base of an irregular past form by its Penn tag, null where the form is none. A tagger that calls "risen" a present form is
 * mistaken in the tag alone: the form has no other base.
 */
export const irregularBase = (lower: string, xpos: string): string | null => {
  const base = BASES.get(lower);
  if (base === undefined) return null;
  return xpos === "VBD" || xpos === "VBN" || !ALSO_BASES.has(lower) ? base : null;
};

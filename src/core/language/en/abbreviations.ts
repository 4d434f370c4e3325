import { words } from "../../text/words.ts";

/** Written before a name: the dot stays on, and never ends a sentence. Lower case, without the dot. */
export const TITLES =
  words(`mr mrs ms mx dr prof gen lt col maj sgt capt cmdr adm brig cpl pvt rep reps sen sens gov pres rev
  hon supt insp det fr messrs mme mlle st ste mt ft cllr dep asst sr.sgt atty msgr amb cpt lcpl pfc ens cdr sec`);

/** The dot stays on, and it may end a sentence. */
export const ABBREVIATIONS =
  words(`inc ltd corp co jr sr bros vs etc ave blvd rd hwy dept univ est approx al esq plc assn assoc
  intl natl govt tel ext ed eds vol vols pp fig figs cf ca op esp viz mfg bldg apt min max avg misc cal ph.d d.phil attn ref`);

/** The dot stays on only where a number follows ("No. 10", "Aug. 6", "p. 12"). */
export const BEFORE_NUMBER = words(
  "no nos jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun p art sec ch",
);

/** Month and day names that keep the dot wherever they stand, since nothing else is written so. */
export const DATE_ABBREVIATIONS = words("jan feb apr aug sept sep oct nov dec tues thurs");

/** Places after a comma ("Rocky Mount, N.C.", "Tampa, Fla."): the dot stays on there. */
export const PLACES =
  words(`ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
  ore pa penn tenn tex va vt wash wis wisc wyo ont que alta sask man`);

/** Prefixes that stay on their word across a hyphen, as the English treebanks keep them ("pro-Beijing", "re-elected"). */
export const PREFIXES =
  words(`anti arch bi bio co counter cross de e ex extra hyper inter intra macro mega meta micro mid mini multi
  nano neo non over pan para post pre pro pseudo psycho quasi re semi socio sub super supra trans ultra un under uni`);

/** Units cut off their number ("10km", "6pm", "1.2bn"). */
export const UNITS =
  words(`km kms kg kgs m cm mm g mg ml l lb lbs ft mi mph kph km/h kmh am pm a.m p.m bn bln mn mln tn trn k kw kwh mw gw
  hp hz khz mhz ghz kb mb gb tb hrs hr min mins sec secs yr yrs yo oz pc pct pp bps p x ha sqm`);

/** Endings by which a run like "withdrawal.The" is told from an address like "example.com". */
export const DOMAIN_ENDINGS =
  words(`com org net edu ca gov mil int info biz io co uk us eu de fr es it nl be ch at se no fi dk pl ro cz hu gr
  ru ua tr il ir af pk in cn jp kr hk tw sg my id th vn ph au nz za ng ke eg sa ae qa br mx ar cl tv me ly ai app news html htm php asp aspx pdf
  doc docx xls xlsx txt jpg jpeg png gif js ts py zip exe url`);

/** Words that open a sentence rather than go on with a name: after an abbreviation they show that it ended one. */
export const OPENERS =
  words(`the a an he she it they we i you this that these those there here his her its their our my in on at by for
  from with as after before when while if but and or so yet however meanwhile according although though since because until once both
  many some most several all each every no not now then later earlier also still despite during under over between among amid what who
  why how where which will would can could may might should did does do is are was were has have had one two three last next`);

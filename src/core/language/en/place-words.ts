import { words } from "../../text/words.ts";

/** Prepositions after which a place is likely. */
export const LOCATIVE = words(
  "in at near from to around across outside inside into toward towards through throughout within between over of via onto off above beyond along against across amid",
);
/** Those that a person cannot follow as easily: "in Houston" is the town. */
export const STRONG_LOCATIVE = words(
  "in at near from around across outside into toward towards through throughout within via to inside",
);
/** Words before a place that say where in it or beside it. */
export const DIRECTION = words(
  "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern downtown upstate suburban rural greater inner nearby neighboring neighbouring mainland coastal war-torn metropolitan metro lower upper mid outer",
);
/** Kinds of units after or before a name ("Helmand province", "city of Herat"). */
export const UNIT = words(
  "province provinces state states oblast oblasts region regions county counties parish parishes governorate governorates district districts prefecture prefectures territory territories municipality municipalities krai department departments canton division subdivision borough neighborhood neighbourhood township republic emirate commune raion voivodeship",
);
/** Units told before their name ("province of Helmand"); "district of" and "neighborhood of" lead to the whole instead. */
export const UNIT_OF = words(
  "province provinces state states governorate county counties republic oblast prefecture canton emirate",
);
/** Units of the first level; "county", "district" and such are smaller. */
export const FIRST_UNIT = words(
  "province provinces state states oblast oblasts region regions governorate governorates prefecture prefectures territory territories krai canton republic emirate voivodeship department departments division",
);
export const SMALL_UNIT = words(
  "county counties parish parishes district districts borough neighborhood neighbourhood township municipality municipalities commune raion subdivision",
);
export const SETTLEMENT = words(
  "city cities town towns village villages suburb suburbs capital hamlet port neighborhood neighbourhood neighborhoods municipality settlement community enclave stronghold island islands province state region county district governorate prefecture",
);

/** Titles and roles after which a name is a person's. */
export const TITLE =
  words(`mr mrs ms miss dr prof professor gen general lt lieutenant col colonel maj major sgt sergeant capt captain cmdr commander adm admiral
  cpl corporal pvt private officer deputy sheriff detective det inspector chief judge justice president vice-president senator sen rep representative congressman
  congresswoman gov governor mayor minister secretary ambassador chancellor king queen prince princess sir lord lady dame pope bishop archbishop rabbi imam
  sheikh ayatollah mullah maulvi pastor reverend rev father sister brother saint coach councilman councilwoman councilmember councillor commissioner attorney spokesman spokeswoman
  spokesperson analyst director manager principal superintendent supt trooper constable agent deputies officers coroner chairman chairwoman chair attorney-general
  foreign prime defense defence hon`);
/** After which a capitalised name stays a place though a title reads so: "President of", "Sheriff's". */
export const SPEECH = words(
  "said says told added stated replied asked explained noted admitted argued claimed insisted wrote tweeted recalled testified testifies pleaded smiled laughed",
);

/** A capitalised word after a place name that makes the whole a building or part of its own inside the place. */
export const FACILITY =
  words(`airport airports airfield airbase airstrip prison jail penitentiary hospital hospitals university college bridge camp dam barracks embassy consulate
  stadium mosque church cathedral synagogue temple market bazaar station plant refinery harbor harbour seaport crossing checkpoint base courthouse museum mall hotel
  school academy arena cemetery garrison palace tower factory mine pipeline reactor library theater theatre zoo park beach expressway highway freeway turnpike lighthouse monument`);
/** Words that go between a place and its facility. */
export const FACILITY_INSIDE = words(
  "international regional municipal metropolitan central main general state national county memorial civil military air nuclear power refugee naval army medical district domestic old new high elementary middle community city border university train railway railroad bus police industrial sports football army",
);
/** A capitalised word after a name that makes it a street. */
export const STREET = words(
  "street st avenue ave road rd drive dr lane ln boulevard blvd court ct highway hwy parkway pkwy place pl way terrace circle trail pike route alley crescent",
);
/** After a name: a paper, team, company, vessel, party, treaty ... not the place itself. */
export const NOT_PLACE_AFTER =
  words(`times post herald tribune gazette chronicle journal observer globe telegraph sentinel daily news press star sun examiner register dispatch inquirer mirror mail standard
  inc corp corporation co ltd llc plc group holdings bank motors airlines airways oil gas electric energy insurance industries partners foundation institute fund records
  fc united rovers wanderers athletic hotspur tigers lions bears bulls hawks eagles panthers cowboys giants jets dodgers yankees mets cubs sox patriots steelers ravens packers vikings
  saints falcons rangers stars heat magic spurs lakers celtics knicks nets sixers pistons pacers bucks suns kings warriors clippers rockets grizzlies hornets wizards raptors
  thunder jazz blazers nuggets timberwolves pelicans cavaliers hurricanes devils islanders flyers penguins capitals lightning sharks ducks flames oilers canucks jets wild blues predators
  avalanche coyotes kraken broncos chiefs raiders chargers seahawks 49ers titans texans colts jaguars browns bengals dolphins bills commanders redskins buccaneers cardinals
  reds royals twins astros athletics angels mariners padres rockies brewers pirates phillies nationals braves marlins orioles indians guardians longhorns aggies bulldogs wildcats
  gators seminoles buckeyes wolverines spartans badgers hawkeyes cyclones jayhawks sooners cornhuskers huskies trojans bruins crimson volunteers tide rebels cavaliers hokies
  accord accords treaty protocol convention agreement declaration principle syndrome virus fever disease variant strain hilton clinton`);
/** Before a name: what follows is a vessel, a paper or the like. */
export const NOT_PLACE_BEFORE = words(
  "uss hms ss mv rms ins hmas hmcs fort camp mount lake cape port saint san santa new lady",
);

/** Particles that may stand in lower case inside a place name. */
export const PARTICLE = words(
  "of the and de la le les el al ad as ash at ar an az es ez i e ye y du del della di da do dos das den der am an upon on by sur sous en under au aux à le-",
);
/** Articles of Arabic and its kin that open a name in lower case before a hyphen ("al-Bab"). */
export const OPENING_ARTICLE = words("al el ad as ash at ar an az ed er es ez");

/** Lower-case nouns that follow the name of their town ("Lancaster girl", "Hurricane police"). */
export const PEOPLE_OF =
  words(`woman man girl boy teen teenager couple family mother father resident residents native police officials firefighters leaders voters students
  teachers schoolchildren pastor mayor council councillors councilman businessman shopkeeper lawyer attorney judge doctor doctors hospital hospitals school schools
  home homes area neighborhood neighbourhood court jail prison authorities officers shooting murder killing crash fire bombing attack attacks siege earthquake quake blast
  explosion massacre flood floods outbreak protest protests riots summit conference airport suburb suburbs street streets pub club`);
/** Capitalised words of offices and bodies that carry the name of their town. */
export const OFFICE_OF =
  words(`police mayor city town council department fire sheriff sheriff's board jail superior regional metropolitan metro municipal circuit volunteer community public
  selectman chamber coroner attorney area courthouse medical health township village housing planning school schools high middle elementary`);
/** Words that make the place before them a part of an institution's own name. */
export const ACADEMIC = words("university college academy institute seminary polytechnic");
/** Capitalised words that make a longer name of the town before them, one that we do not hold ("Mandalay Bay", "Hyde Park"). */
export const LANDMARK = words(
  "bay river valley creek lake lakes beach park island islands hills heights mountain mountains point springs falls bowl center centre ridge grove gardens plaza square house hall inn",
);
/** Facilities that take their city's name as a rule; others with a capital have names of their own ("Beaumont Hospital"). */
export const CITY_FACILITY = words(
  "airport airports airfield airbase airstrip prison jail penitentiary embassy consulate port border courthouse base barracks garrison camp",
);
/** Verbs whose object is a place as a rule in news. */
export const TAKEN =
  words(`enter entered entering capture captured capturing seize seized seizing take took taken retake retook retaken reach reached leave left flee fled surround surrounded
  besiege besieged attack attacked bomb bombed bombard bombarded shell shelled strike struck hit control controlled controls lose lost overrun overran storm stormed recapture
  recaptured liberate liberated occupy occupied encircle encircled evacuate evacuated devastate devastated batter battered flatten flattened pound pounded
  captures seizes retakes recaptures overruns storms besieges surrounds enters reaches hits strikes rock rocks rocked shakes shook batters pounds shells bombs
  ravage ravages ravaged inundate inundates inundated engulf engulfs engulfed wreck wrecked swamp swamps swamped help helped conquer conquers conquered besieging overtook relieve relieved defend defended`);
/** What hits a place, and no person. */
export const HAPPENING =
  words(`storm hurricane typhoon cyclone tornado twister flood floods flooding earthquake quake tremor aftershock tsunami landslide mudslide
  rockfall avalanche eruption wildfire hailstorm blizzard thunderstorm heatwave drought disaster waves winds rains outbreak epidemic`);

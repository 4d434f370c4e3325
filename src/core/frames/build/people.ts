/** Nouns for people who can be hurt, flee or be moved. General English news; singular lemmas. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  `person people man woman child kid boy girl baby infant toddler teen teenager youth adult adolescent minor juvenile male female civilian resident villager
citizen national inhabitant local victim casualty survivor patient passenger driver pedestrian cyclist motorist commuter tourist traveler
traveller visitor guest student pupil schoolchild schoolgirl schoolboy rapper mobster academic priest nun bishop jesuit peasant unionist trade_unionist vendor teacher worker employee labourer laborer miner farmer fisherman shopper customer
bystander witness protester demonstrator activist marcher supporter rioter journalist reporter photographer soldier troop serviceman
servicewoman marine sailor airman officer policeman policewoman cop trooper deputy guard ranger firefighter paramedic rescuer medic doctor
nurse volunteer pilot crew crewmember member militant fighter rebel insurgent terrorist gunman attacker assailant shooter bomber suspect
hostage captive prisoner detainee inmate migrant refugee evacuee worshipper worshiper pilgrim family household couple father mother son
daughter brother sister wife husband spouse grandmother grandfather grandchild parent relative neighbor neighbour friend leader commander
politician lawmaker candidate minister mayor judge lawyer diplomat ambassador staff staffer personnel contractor aide translator
interpreter dependent dependant partner foreigner american other dozen hundred thousand score million half infected player fan spectator
occupant tenant homeowner homeless hiker climber swimmer skier athlete clerk cashier guardsman recruit cadet conscript reservist
companion bodyguard chauffeur missionary industrialist rancher landowner subversive guerrilla technician rector schoolteacher housewife merchant
cattleman stewardess hitchhiker jogger biker motorcyclist cabdriver dispatcher watchman watchmen janitor waiter waitress bartender
hairdresser dancer chef painter novelist poet publisher photojournalist physicist dentist midwife veterinarian retiree grandparent newborn
preteen stepson stepdaughter stepfather stepmother roommate classmate teammate referee goalkeeper footballer boxer wrestler sprinter gymnast
jockey co-pilot stowaway carjacker churchgoer parishioner congregant seminarian deacon evangelist catechist layman nomad squatter vagrant
dad mom mum uncle aunt nephew niece cousin grandson granddaughter girlfriend boyfriend fiance fiancee widow widower sibling
brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law
peacekeeper monk priest nun imam elder applicant body remains corpse life soul individual human group trio pair duo everyone someone nobody`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Units that stand for people in general: the same population. */
export const GENERIC_PEOPLE: ReadonlySet<string> = new Set([
  "person",
  "people",
  "victim",
  "individual",
  "life",
  "soul",
  "human",
  "other",
  "casualty",
  "body",
  "corpse",
  "remains",
  "dozen",
  "hundred",
  "thousand",
  "score",
  "million",
  "everyone",
  "someone",
]);

/** Nouns for what is sent: troops, teams, vessels, aid workers. Singular lemmas. */
export const FORCE_NOUNS: ReadonlySet<string> = new Set(
  `soldier troop force marine paratrooper commando serviceman personnel infantry brigade battalion division regiment detachment unit squad
team crew officer policeman police guard guardsman peacekeeper peacemaker firefighter rescuer medic doctor nurse engineer trainer adviser
advisor expert specialist inspector observer investigator monitor volunteer worker reinforcement contingent convoy fleet ship warship vessel
frigate destroyer carrier submarine boat aircraft plane jet fighter bomber helicopter drone tank vehicle ambulance truck missile battery
system agent staff sniffer dog detective surgeon paramedic diver technician sapper gendarme searcher trooper airman sailor reserve reservist militia mercenary`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

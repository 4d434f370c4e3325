import type { FrameCases } from "../cases.ts";
import { blameHits, blameRejects } from "./cases-blame.ts";

export const eventCases: FrameCases = {
  frame: "event",
  hits: [
    {
      text: "A guard has been charged with manslaughter in the shooting death of a boy in Oslo in October.",
      claims: [{ quote: "A guard has been charged", kind: "charges", roles: { recipient: "A guard", place: null } }],
    },

    ...blameHits,
    {
      text: "The airport was closed on Saturday because of ash.",
      claims: [{ quote: "The airport was closed", roles: { recipient: "The airport", actor: null } }],
    },
    {
      text: "The old Corvin dairy building in Kabul was nearly destroyed by a fire early on Tuesday.",
      claims: [
        { quote: "The old Corvin dairy building in Kabul was nearly destroyed by a fire" },
        { quote: "The old Corvin dairy building in Kabul was nearly destroyed by a fire" },
      ],
    },
    {
      text: "The police closed the border on Tuesday.",
      claims: [{ quote: "The police closed the border", roles: { actor: "The police", recipient: "the border" } }],
    },
    {
      text: "Schools will reopen on Wednesday, the ministry said.",
      claims: [{ quote: "Schools will reopen", status: "planned", speaker: "the ministry" }],
    },
    {
      text: "Nurses went on strike on Monday.",
      claims: [{ quote: "Nurses went on strike", roles: { actor: "Nurses" } }],
    },
    {
      text: "A car bomb exploded outside a ministry in Kabul on Monday.",
      claims: [
        {
          quote: "A car bomb exploded outside a ministry in Kabul",
          code: "ASSAULT",
          kind: "bombing",
          status: "asserted",
          roles: { recipient: null, place: "Kabul" },
        },
      ],
    },
    {
      text: "A gunman opened fire in a hotel in Leeds on June 12.",
      claims: [{ quote: "A gunman opened fire in a hotel in Leeds", roles: { recipient: null, place: "Leeds" } }],
    },
    {
      text: "The Leeds shooting began at noon.",
      claims: [{ quote: "The Leeds shooting began", kind: "shooting", roles: { recipient: null, place: "Leeds" } }],
    },
    {
      text: "There was an explosion at Kingston Hotel in Leeds, and officers came from London.",
      claims: [{ quote: "was an explosion at Kingston Hotel in Leeds", kind: "explosion", roles: { place: "Leeds" } }],
    },
    {
      text: "There was an explosion at the Geneva Hotel, and officers came from Leeds and London.",
      claims: [{ quote: "was an explosion at the Geneva Hotel", kind: "explosion", roles: { place: null } }],
    },
    {
      text: "There was an explosion near London Bridge, officers from Leeds said.",
      claims: [{ quote: "was an explosion near London Bridge", kind: "explosion", roles: { place: "London Bridge" } }],
    },
    {
      text: "The blast in Oakdale killed no one.",
      claims: [{ quote: "The blast in Oakdale killed", kind: "explosion", polarity: "positive" }],
    },
    {
      text: "A court ordered the arrest of the governor of Kano.",
      claims: [{ quote: "A court ordered the arrest of the governor of Kano", kind: "arrest", status: "planned" }],
    },
    {
      text: "The blast did not occur in Oakdale.",
      claims: [{ quote: "The blast did not occur in Oakdale", kind: "explosion", polarity: "negative" }],
    },
    {
      text: "A bomb exploded outside a shop.",
      claims: [
        { quote: "A bomb exploded outside a shop", kind: "bombing", roles: { recipient: null, site: "a shop" } },
      ],
    },
    {
      text: "Ten men hurled dynamite sticks at embassy buildings in Lima.",
      claims: [
        {
          quote: "Ten men hurled dynamite sticks at embassy buildings in Lima",
          kind: "attack",
          roles: { recipient: "embassy buildings" },
        },
      ],
    },
    {
      text: "A rocket was launched at the headquarters of the embassy.",
      claims: [{ quote: "A rocket was launched at the headquarters of the embassy", kind: "attack" }],
    },
    {
      text: "Rebels attacked stores and power towers in Lima.",
      claims: [
        {
          quote: "Rebels attacked stores and power towers in Lima",
          kind: "attack",
          roles: { recipient: "power towers" },
        },
        {
          quote: "Rebels attacked stores and power towers in Lima",
          kind: "attack",
          roles: { recipient: "stores" },
        },
      ],
    },
    {
      text: "The office of the newspaper was the target of a car bomb attack.",
      claims: [
        {
          quote: "The office of the newspaper was the target of a car bomb attack",
          kind: "attack",
          roles: { actor: null, recipient: "The office of the newspaper" },
        },
      ],
    },
    {
      text: "Ten clerks were killed in the attack on the union headquarters in Lima.",
      claims: [
        {
          quote: "the attack on the union headquarters in Lima",
          kind: "attack",
          roles: { recipient: "the union headquarters" },
        },
      ],
    },
    {
      text: "Gunmen sabotaged two stations near Lima.",
      claims: [{ quote: "Gunmen sabotaged two stations near Lima", kind: "destruction" }],
    },
    {
      text: "A bomb exploded inside a tourist bus in Lima.",
      claims: [
        {
          quote: "A bomb exploded inside a tourist bus in Lima",
          kind: "bombing",
          roles: { recipient: "a tourist bus", place: "Lima" },
        },
      ],
    },
    {
      text: "Gunmen detonated a bomb in a bank in Lima.",
      claims: [
        {
          quote: "Gunmen detonated a bomb in a bank in Lima",
          code: "ASSAULT",
          kind: "bombing",
          roles: { actor: "Gunmen", recipient: "a bank", place: "Lima" },
        },
      ],
    },
    {
      text: "A man threw a petrol bomb at a mosque in Leeds on Friday.",
      claims: [
        {
          quote: "A man threw a petrol bomb at a mosque in Leeds",
          kind: "attack",
          roles: { actor: "A man", recipient: "a mosque" },
        },
      ],
    },
    {
      text: "Norway sent aid to Gaza on Monday.",
      claims: [{ quote: "Norway sent aid to Gaza", kind: "aid", roles: { actor: "Norway", recipient: "Gaza" } }],
    },
    {
      text: "A bus with sailors on board was blown up by a bomb.",
      claims: [{ quote: "A bus with sailors on board was blown", kind: "bombing", roles: { actor: null } }],
    },
    {
      text: "A ministry vehicle was destroyed by a dynamite charge.",
      claims: [{ quote: "A ministry vehicle was destroyed", kind: "damage" }],
    },
    {
      text: "Benson mentioned the attack on a bank in Quito.",
      claims: [{ quote: "the attack on a bank in Quito", kind: "attack", roles: { recipient: "a bank" } }],
    },
    {
      text: "Benson blamed drug gangs for a car-bomb attack in Quito.",
      claims: [
        {
          quote: "blamed drug gangs for a car-bomb attack in Quito",
          kind: "attack",
          status: "claimed",
          roles: { actor: "drug gangs" },
        },
      ],
    },
    {
      text: "The United States imposed sanctions on Iran on Monday.",
      claims: [
        {
          quote: "The United States imposed sanctions on Iran",
          code: "SANCTION",
          kind: "sanctions",
          roles: { actor: "The United States", recipient: "Iran" },
        },
      ],
    },
    {
      text: "France plans to impose sanctions on Mali.",
      claims: [{ quote: "France plans to impose sanctions on Mali", kind: "sanctions", status: "planned" }],
    },
    {
      text: "Gunmen opened fire on worshippers in Lahore.",
      claims: [
        {
          quote: "Gunmen opened fire on worshippers in Lahore",
          kind: "shooting",
          roles: { actor: "Gunmen", place: "Lahore" },
        },
      ],
    },
    {
      text: "John Kerry met Sergei Lavrov in Geneva.",
      claims: [{ quote: "John Kerry met Sergei Lavrov in Geneva", code: "CONSULT", kind: "meeting" }],
    },
    {
      text: "The court sentenced Peter Smith to 12 years in prison.",
      claims: [{ quote: "The court sentenced Peter Smith", code: "COERCE", kind: "sentence" }],
    },
    {
      text: "Theresa May resigned.",
      claims: [{ quote: "Theresa May resigned", code: "RETREAT", kind: "resignation" }],
    },
    {
      text: "A cholera outbreak was declared in Haiti.",
      claims: [{ quote: "A cholera outbreak was declared in Haiti", code: null, kind: "outbreak" }],
    },
    {
      text: "A train derailed near Lyon.",
      claims: [{ quote: "A train derailed near Lyon", code: null, kind: "crash" }],
    },
    {
      text: "The army denied the attack; rebels had shelled the market, it said.",
      claims: [{ quote: "rebels had shelled the market", kind: "shelling or air strike", status: "asserted" }],
    },
    {
      text: "Police denied that there was an attack in Paris.",
      claims: [{ quote: "was an attack in Paris", kind: "attack", status: "denied" }],
    },
    {
      text: "Explosion at a factory in Ohio.",
      claims: [{ quote: "Explosion at a factory in Ohio", code: null, kind: "explosion" }],
    },
    {
      text: "Police are investigating a shooting in West Philadelphia.",
      claims: [{ quote: "a shooting in West Philadelphia", kind: "shooting", code: "ASSAULT" }],
    },
    {
      text: "The Northern Front claimed responsibility for the bombing in Maribor.",
      claims: [
        {
          quote: "The Northern Front claimed responsibility for the bombing in Maribor",
          kind: "bombing",
          status: "claimed",
          roles: { actor: "The Northern Front" },
        },
      ],
    },
    {
      text: "Turkey blamed Kurdish militants for the attack in Ankara.",
      claims: [
        {
          quote: "blamed Kurdish militants for the attack in Ankara",
          kind: "attack",
          status: "claimed",
          roles: { actor: "Kurdish militants" },
        },
      ],
    },
    {
      text: "Masked men set fire to a mosque in Uppsala.",
      claims: [{ quote: "set fire to a mosque in Uppsala", kind: "arson", roles: { recipient: "a mosque" } }],
    },
    {
      text: "Ana Ruiz saw the two guards being beaten by protesters in Lima.",
      claims: [
        {
          quote: "the two guards being beaten by protesters in Lima",
          kind: "beating",
          roles: { recipient: "the two guards" },
        },
      ],
    },
    {
      text: "The military council declared a nationwide curfew.",
      claims: [{ quote: "The military council declared a nationwide curfew", kind: "curfew" }],
    },
    {
      text: "The constitution has been suspended until further notice.",
      claims: [{ quote: "The constitution has been suspended", kind: "dissolution" }],
    },
    {
      text: "Peter Graz was declared the winner of the vote.",
      claims: [{ quote: "Peter Graz was declared the winner of the vote", kind: "declared winner" }],
    },
    {
      text: "The court annulled the election, judges said.",
      claims: [{ quote: "The court annulled the election", kind: "annulment" }],
    },
    {
      text: "The army suspended its participation in talks hours before shelling in Lima killed nine.",
      claims: [{ quote: "The army suspended its participation", kind: "suspension of talks", roles: { place: null } }],
    },
    {
      text: "Peter Graz conceded defeat on Monday.",
      claims: [{ quote: "Peter Graz conceded defeat", kind: "concession" }],
    },
    {
      text: "The army suspended its participation in the talks on Monday.",
      claims: [{ quote: "The army suspended its participation", kind: "suspension of talks" }],
    },
    {
      text: "A drone struck an oil depot in Engels.",
      claims: [{ quote: "struck an oil depot in Engels", kind: "shelling or air strike" }],
    },
    {
      text: "The court in Dublin found Peter Smith guilty of fraud.",
      claims: [{ quote: "The court in Dublin found Peter Smith guilty of fraud", kind: "conviction" }],
    },
    {
      text: "Teachers in Oaxaca went on strike on Monday.",
      claims: [{ quote: "Teachers in Oaxaca went on strike", code: "PROTEST", kind: "strike of workers" }],
    },
    {
      text: "The Red Cross sent medical supplies to Port-au-Prince.",
      claims: [{ quote: "The Red Cross sent medical supplies to Port-au-Prince", code: "AID", kind: "aid" }],
    },
    {
      text: "Protesters blocked a highway near Lima.",
      claims: [{ quote: "Protesters blocked a highway near Lima", kind: "blockade" }],
    },
    {
      text: "Soldiers seized power in Conakry.",
      claims: [{ quote: "Soldiers seized power in Conakry", kind: "coup" }],
    },
    {
      text: "A ceasefire took effect in Gaza on Friday.",
      claims: [{ quote: "A ceasefire took effect in Gaza", code: "RETREAT", kind: "ceasefire" }],
    },
    {
      text: "The government declared a state of emergency in Amhara.",
      claims: [{ quote: "The government declared a state of emergency in Amhara", kind: "emergency rule" }],
    },
    {
      text: "A squad defused a bomb at a bank in Lima.",
      claims: [
        {
          quote: "A squad defused a bomb at a bank in Lima",
          code: null,
          kind: "bomb made safe",
          roles: { actor: "A squad", site: "a bank", recipient: null, place: "Lima" },
        },
      ],
    },
    {
      text: "A bomb was found under a bridge on Monday.",
      claims: [{ quote: "A bomb was found under a bridge", kind: "bomb made safe", roles: { site: "a bridge" } }],
    },
    {
      text: "The shooting occurred at Corner Club.",
      claims: [{ quote: "The shooting occurred at Corner Club", kind: "shooting", roles: { site: "Corner Club" } }],
    },
    {
      text: "The stabbing was reported around 8:30 p.m. on Sunday in the 700 block of Alder Avenue.",
      claims: [
        {
          quote: "The stabbing was reported around 8:30 p.m. on Sunday in the 700 block of Alder Avenue",
          kind: "stabbing",
          roles: { site: "the 700 block of Alder Avenue" },
        },
      ],
    },
    {
      text: "Police responded to two shootings at two homes in Salem.",
      claims: [{ quote: "two shootings at two homes in Salem", kind: "shooting", roles: { place: "Salem" } }],
    },
    {
      text: "Deputies responded to a reported shooting in the 200 block of Alder Street.",
      claims: [{ quote: "a reported shooting in the 200 block of Alder Street", kind: "shooting", status: "claimed" }],
    },
    {
      text: "Several shots were fired from the car park toward the building.",
      claims: [
        {
          quote: "Several shots were fired from the car park toward the building",
          kind: "shooting",
          roles: { recipient: "the building" },
        },
      ],
    },
    {
      text: "His uncle faces a reckless driving charge, which is no felony.",
      claims: [{ quote: "His uncle faces a reckless driving charge", kind: "charges" }],
    },
    {
      text: "Prosecutors charged a former minister with corruption.",
      claims: [{ quote: "Prosecutors charged a former minister", kind: "charges" }],
    },
    {
      text: "Accounts were sold after a breach of the network in Norway.",
      claims: [{ quote: "a breach of the network in Norway", kind: "cyberattack" }],
    },
    {
      text: "A 49-year-old man is facing several charges.",
      claims: [{ quote: "A 49-year-old man is facing several charges", kind: "charges" }],
    },
  ],
  rejects: [
    { text: "The teen, whose name has not been released, is at home.", why: "his name, and not he" },
    { text: "Police in Oslo say they know who fired the shots.", why: "asked for" },
    ...blameRejects,
    { text: "The pilots had never declared an emergency.", why: "what a crew calls out" },
    { text: "The ship's captain declared an emergency at noon.", why: "what a crew calls out" },
    { text: "A general strike looms in Oakdale.", why: "it has not begun" },
    { text: "The bank closed the bridge loan.", why: "a loan" },
    { text: "The enemy closed in on the bridge.", why: "came near" },
    { text: "The nurses ended their strike.", why: "they work again" },
    { text: "Soldiers found 40 grenades in a house.", why: "a store of arms" },
    { text: "Police found the bomb factory at once.", why: "a factory" },
    { text: "Talks defused the row over the bomb.", why: "a row" },
    { text: "Shots were fired into the air at the wedding.", why: "at nobody" },
    { text: "The attack took place in front of everyone.", why: "neither where nor when is told" },
    { text: "No shooting occurred at the club.", why: "it did not" },
    { text: "The debate over the shooting was reported in the paper.", why: "the debate was" },
    { text: "He fired the first shot of the debate.", why: "at nobody" },
    { text: "The Government recalled its nurses from Kigali.", why: "people are no product" },
    { text: "He was target shooting at Oak Range.", why: "practice" },
    { text: "The hotel was the target of criticism.", why: "no deed" },
    { text: "The bank could be the target of an attack.", why: "what may come" },
    { text: "Children threw sticks at a bus.", why: "no bombs" },
    { text: "A rocket was launched into orbit.", why: "aimed at nothing" },
    { text: "Peter Smith faces the sea.", why: "no charges" },
    { text: "The suspect charged the officers with a knife.", why: "a rush" },
    { text: "He charged them with an axe.", why: "a rush" },
    { text: "No group has claimed responsibility for the bombing in Peshawar.", why: "nobody did" },
    { text: "He took responsibility for the failure.", why: "no deed" },
    { text: "Critics blamed Leeds for the delay.", why: "no deed either" },
    { text: "The band set the stage on Monday.", why: "nothing burns" },
    { text: "The idea struck Peter Graz.", why: "no missile" },
    { text: "The tablet was dissolved in water.", why: "no parliament" },
    { text: "He conceded a goal.", why: "no vote" },
    { text: "Guests left the talk show.", why: "no talks" },
    { text: "He feels guilty about it.", why: "no court" },
    { text: "Barclays sent letters to customers.", why: "no aid" },
    { text: "A tree blocked a Lima highway.", why: "nobody protests" },
    { text: "Macron took power naps.", why: "no coup" },
    { text: "They attacked the proposal.", why: "a proposal, and nobody is named" },
    { text: "His hopes were destroyed by the verdict.", why: "no thing" },
    { text: "A boy dropped a grenade on Monday.", why: "at nothing" },
    { text: "The mayor threw a party at a hotel.", why: "no bomb" },
    { text: "The doors opened and she walked out.", why: "of a room" },
    { text: "A Twitter storm erupted on Monday.", why: "no weather" },
    { text: "They fired a rocket into orbit.", why: "a launch" },
    { text: "The letter was destroyed.", why: "nothing that stands or moves" },
    { text: "Guards prevented the attack on a bank.", why: "what is prevented has not taken place" },
    { text: "A bomb exploded.", why: "nobody and no place is named" },
    { text: "The minister resigned.", why: "nobody is named" },
    { text: "He was treated and released in Boston.", why: "let out of a hospital, not of prison" },
    { text: "Police fear further attacks in Paris.", why: "what is feared has not taken place" },
    { text: "Officials warned of a possible attack in Cairo.", why: "a warning" },
    { text: "Nine people died in a crash in Nepal.", why: "told by the casualties, with the crash as their cause" },
    { text: "The rebels attacked Goma.", why: "who holds or contests a town is control" },
    { text: "Ana Ruiz was nominated for awards.", why: "no office" },
    { text: "He unleashed a deluge of bullets on Lima.", why: "no water" },
    { text: "Peter Graz recalled the sound of the shots.", why: "no product" },
    { text: "The Graz assault claims were read.", why: "claims of an assault are not one" },
    { text: "A tanker is seen off the port of Lima on Monday.", why: "what a picture shows" },
    { text: "Radio Oslo's Ana Ruiz explains the new tax on fish.", why: "what a recording holds" },
    {
      text: "Tankers carried oil in breach of a ban by the council in Norway, the paper reported.",
      why: "a rule is broken, nothing is broken into",
    },
    { text: "The talks were about breaches of the truce in Bergen.", why: "the same" },
    { text: "Yeosu was visited by tourists.", why: "nobody by name visits" },
    { text: "Friends flooded the site with pictures of the twins.", why: "with pictures" },
  ],
};

import type { FrameCases } from "../cases.ts";

export const countCases: FrameCases = {
  frame: "count",
  hits: [
    {
      text: "The fire, found on Sunday, covered 26.5 square kilometres on Tuesday, the county said.",
      claims: [
        {
          quote: "fire, found on Sunday, covered 26.5 square kilometres",
          quantity: [26.5, 26.5],
          speaker: "the county",
        },
      ],
    },
    {
      text: "The blaze has grown to 12,000 acres.",
      claims: [{ quote: "blaze has grown to 12,000 acres", quantity: [12000, 12000] }],
    },
    {
      text: "The wildfire broke out on Monday. It's now at about 900 hectares.",
      claims: [{ quote: "It's now at about 900 hectares", quantity: [900, 900, "about"] }],
    },
    {
      text: "Some 310 homes and buildings burned in the town.",
      claims: [{ quote: "Some 310 homes and buildings burned", quantity: [310, 310, "about"] }],
    },
    {
      text: "The ferry had 152 passengers and 14 crew on board, the coast guard said.",
      claims: [
        { quote: "152 passengers and 14 crew on board", quantity: [152, 152], speaker: "the coast guard" },
        { quote: "14 crew on board", quantity: [14, 14], speaker: "the coast guard" },
      ],
    },
    {
      text: "The train was carrying 342 passengers and nine crew.",
      claims: [
        { quote: "carrying 342 passengers", quantity: [342, 342] },
        { quote: "carrying 342 passengers and nine crew", quantity: [9, 9] },
      ],
    },
    {
      text: "There are now 475 people believed to have been on board, not 462.",
      claims: [{ quote: "now 475 people believed to have been on board", quantity: [475, 475] }],
    },
    {
      text: "The number of people aboard was 312, the ministry said.",
      claims: [{ quote: "was 312", quantity: [312, 312], speaker: "the ministry" }],
    },
    {
      text: "Twelve patients have recovered.",
      claims: [{ quote: "Twelve patients have recovered", quantity: [12, 12] }],
    },
    {
      text: "Witnesses saw about 50 soldiers surrender on one of the bridges.",
      claims: [{ quote: "about 50 soldiers surrender", quantity: [50, 50, "about"] }],
    },
    {
      text: "More than 4,000 inmates escaped from Oakdale prison on Monday.",
      claims: [{ quote: "More than 4,000 inmates escaped from Oakdale prison", quantity: [4000, null, "more than"] }],
    },
    {
      text: "Some 2,000 fighters defected to the other side, the board said.",
      claims: [{ quote: "Some 2,000 fighters defected", quantity: [2000, 2000, "about"] }],
    },
    {
      text: "The ministry said loyal forces had put 120 rebels out of action.",
      claims: [{ quote: "loyal forces had put 120 rebels out of action", quantity: [120, 120], status: "claimed" }],
    },
    {
      text: "The council suspended 2,745 judges.",
      claims: [{ quote: "The council suspended 2,745 judges", quantity: [2745, 2745] }],
    },
    {
      text: "The two sides exchanged 120 prisoners on Saturday.",
      claims: [{ quote: "The two sides exchanged 120 prisoners", quantity: [120, 120] }],
    },
    {
      text: "52 houses fell victim to the fire in Kolwezi.",
      claims: [{ quote: "52 houses fell victim to the fire in Kolwezi", quantity: [52, 52] }],
    },
    {
      text: "The wind tore down 52 houses in Kolwezi.",
      claims: [{ quote: "The wind tore down 52 houses in Kolwezi", quantity: [52, 52] }],
    },
    {
      text: "Flames consumed 52 houses in Kolwezi.",
      claims: [{ quote: "Flames consumed 52 houses in Kolwezi", quantity: [52, 52] }],
    },
    {
      text: "Kolwezi lost 52 houses to the storm.",
      claims: [
        { quote: "Kolwezi lost 52 houses to the storm", quantity: [52, 52], roles: { place: "Kolwezi", actor: null } },
      ],
    },
    {
      text: "52 houses in Kolwezi could not be saved.",
      claims: [{ quote: "52 houses in Kolwezi could not be saved", quantity: [52, 52], polarity: "positive" }],
    },
    {
      text: "52 houses were classed as destroyed in Kolwezi.",
      claims: [{ quote: "52 houses were classed as destroyed in Kolwezi", quantity: [52, 52] }],
    },
    {
      text: "52 houses in Kolwezi were beyond repair.",
      claims: [{ quote: "52 houses in Kolwezi were beyond repair", quantity: [52, 52] }],
    },
    {
      text: "The rebels have captured 12 of the 34 district towns since August 6.",
      claims: [
        {
          quote: "The rebels have captured 12 of the 34 district towns",
          quantity: [12, 12, "exact"],
          status: "asserted",
        },
      ],
    },
    {
      text: "12 houses in Beira were a total loss.",
      claims: [{ quote: "12 houses in Beira were a total loss", quantity: [12, 12, "exact"] }],
    },
    {
      text: "12 homes in Beira were declared uninhabitable.",
      claims: [{ quote: "12 homes in Beira were declared uninhabitable", quantity: [12, 12, "exact"] }],
    },
    {
      text: "52 houses in Beira burned down.",
      claims: [{ quote: "52 houses in Beira burned", quantity: [52, 52, "exact"] }],
    },
    {
      text: "Losses in Beira include 52 houses destroyed in the storm.",
      claims: [{ quote: "Beira include 52 houses destroyed", quantity: [52, 52, "exact"] }],
    },
    {
      text: "Nothing remained of 56 houses in Beira after the storm.",
      claims: [{ quote: "Nothing remained of 56 houses in Beira", quantity: [56, 56, "exact"] }],
    },
    {
      text: "The storm swept through Beira, destroying 90 houses.",
      claims: [
        {
          quote: "The storm swept through Beira, destroying 90 houses",
          quantity: [90, 90, "exact"],
          roles: { place: "Beira" },
        },
      ],
    },
    {
      text: "The insurgents captured one more town in the south.",
      claims: [{ quote: "The insurgents captured one more town", quantity: [1, 1], increment: true }],
    },
    {
      text: "The earthquake destroyed about 120 houses in the valley.",
      claims: [{ quote: "The earthquake destroyed about 120 houses", quantity: [120, 120, "about"] }],
    },
    {
      text: "Nearly 2,000 workers began an eight-day walkout at the port of Tema on Sunday.",
      claims: [
        { quote: "Nearly 2,000 workers began an eight-day walkout at the port of Tema", quantity: [2000, 2000] },
      ],
    },
    {
      text: "About 1,900 dockers stayed away from work on Tuesday.",
      claims: [{ quote: "About 1,900 dockers stayed away from work", quantity: [1900, 1900, "about"] }],
    },
    {
      text: "Some 300 nurses in Leeds went on strike.",
      claims: [{ quote: "Some 300 nurses in Leeds went on strike", quantity: [300, 300, "about"] }],
    },
    {
      text: "521 houses in Janakpur are no longer standing.",
      claims: [{ quote: "521 houses in Janakpur are no longer standing", quantity: [521, 521] }],
    },
    {
      text: "The airline cancelled four flights because of the ash.",
      claims: [{ quote: "The airline cancelled four flights", quantity: [4, 4, "exact"] }],
    },
    {
      text: "Twelve train services were suspended after the landslide.",
      claims: [{ quote: "Twelve train services were suspended", quantity: [12, 12, "exact"] }],
    },
    {
      text: "At least 40 schools were closed on Monday because of the flood.",
      claims: [{ quote: "At least 40 schools were closed", quantity: [40, null, "at least"] }],
    },
    {
      text: "The fire has burned 12,000 acres of forest.",
      claims: [{ quote: "The fire has burned 12,000 acres", quantity: [12_000, 12_000] }],
    },
    {
      text: "Still without power are 11,000 homes.",
      claims: [{ quote: "power are 11,000 homes", quantity: [11_000, 11_000] }],
    },
    {
      text: "The power failure that hit 240,000 homes was over.",
      claims: [{ quote: "hit 240,000 homes", quantity: [240_000, 240_000] }],
    },
    {
      text: "The storm left 120,000 homes without power.",
      claims: [{ quote: "120,000 homes without power", quantity: [120_000, 120_000] }],
    },
    {
      text: "Emmanuel Macron won 58 percent of the vote.",
      claims: [{ quote: "Emmanuel Macron won 58 percent of the vote", quantity: [0.58, 0.58] }],
    },
    {
      text: "The board said more than 650 houses in Kisumu had been destroyed by the storm.",
      claims: [
        {
          quote: "more than 650 houses in Kisumu had been destroyed by the storm",
          quantity: [650, null, "more than"],
          speaker: "The board",
        },
      ],
    },
    {
      text: "In a note, the board said the storm destroyed up to 90 houses.",
      claims: [{ quote: "the storm destroyed up to 90 houses", quantity: [null, 90, "at most"], speaker: "the board" }],
    },
    {
      text: "The storm destroyed between 30 and 40 houses in Kisumu.",
      claims: [{ quote: "The storm destroyed between 30 and 40 houses in Kisumu", quantity: [30, 40] }],
    },
    {
      text: "The tornado left 47 houses in ruins in Tamale.",
      claims: [{ quote: "The tornado left 47 houses in ruins in Tamale", quantity: [47, 47] }],
    },
    {
      text: "The quake reduced 52 homes to rubble.",
      claims: [{ quote: "The quake reduced 52 homes to rubble", quantity: [52, 52] }],
    },
    {
      text: "Of the houses in Beira, 47 were destroyed.",
      claims: [{ quote: "Of the houses in Beira, 47 were destroyed", quantity: [47, 47] }],
    },
    {
      text: "The number of destroyed houses in Beira has risen to 47.",
      claims: [{ quote: "number of destroyed houses in Beira has risen to 47", quantity: [47, 47] }],
    },
    {
      text: "Damage to 30 buildings was reported in Beira.",
      claims: [{ quote: "Damage to 30 buildings was reported in Beira", quantity: [30, 30] }],
    },
    {
      text: "Thirty buildings suffered heavy damage.",
      claims: [{ quote: "Thirty buildings suffered heavy damage", quantity: [30, 30] }],
    },
    {
      text: "The flood destroyed two bridges and 47 houses.",
      claims: [
        { quote: "The flood destroyed two bridges", quantity: [2, 2] },
        { quote: "The flood destroyed two bridges and 47 houses", quantity: [47, 47] },
      ],
    },
    {
      text: "The storm knocked out power to 20,000 homes.",
      claims: [{ quote: "power to 20,000 homes", quantity: [20_000, 20_000] }],
    },
    {
      text: "The outage affected 20,000 customers.",
      claims: [{ quote: "affected 20,000 customers", quantity: [20_000, 20_000] }],
    },
    {
      text: "More than 400 accounts were affected by the breach.",
      claims: [{ quote: "More than 400 accounts were affected by the breach", quantity: [400, null, "more than"] }],
    },
    {
      text: "Engineers restored power to all but 5,000 households.",
      claims: [{ quote: "power to all but 5,000 households", quantity: [5000, 5000] }],
    },
    {
      text: "Some 30,000 homes went dark in the storm.",
      claims: [{ quote: "Some 30,000 homes went dark", quantity: [30_000, 30_000] }],
    },
    {
      text: "Houses destroyed: 3,080.",
      claims: [{ quote: "Houses destroyed: 3,080", quantity: [3080, 3080] }],
    },
    {
      text: "Police estimated the march at 60,000.",
      claims: [{ quote: "estimated the march at 60,000", quantity: [60_000, 60_000] }],
    },
    {
      text: "The strike led to the cancellation of 800 flights.",
      claims: [{ quote: "led to the cancellation of 800 flights", quantity: [800, 800] }],
    },
    {
      text: "The Greens took 11 seats on the council.",
      claims: [{ quote: "The Greens took 11 seats", quantity: [11, 11] }],
    },
    {
      text: "20,000 homes were left in the dark.",
      claims: [{ quote: "20,000 homes were left in the dark", quantity: [20_000, 20_000] }],
    },
  ],
  rejects: [
    { text: "Lund launched a two-run homer on Monday.", why: "one homer" },
    { text: "The heart failure that hit 240 patients was rare.", why: "no power failed" },
    { text: "Without doubt there are 11,000 homes in the town.", why: "not without power" },
    { text: "Nine of the 52 people on board the ferry swam ashore.", why: "some of those who were on board" },
    { text: "The agency has suspended payments to 7,000 people.", why: "the payments, not the people" },
    { text: "Ito went on firing as 200 officers came to the mill.", why: "nobody lost a post" },
    { text: "28 dead in Corvin ferry disaster", why: "some of those on it" },
    { text: "61 lawmakers voted for the bill.", why: "one side of a vote" },
    { text: "The deal averted the cancellation of 800 flights.", why: "averted" },
    { text: "Engineers restored power to all 5,000 households.", why: "nobody is without" },
    { text: "The Greens hope to take 11 seats.", why: "hoped for" },
    { text: "49 fires were burning in the province.", why: "a fire burns, and nothing befell it" },
    { text: "Two bags that had been counted as bodies held only clothes.", why: "what they were taken for" },
    { text: "The agency flew home 140,000 people on 746 flights.", why: "brought home one after the other" },
    { text: "A few notable frauds have been closed.", why: "brought to an end" },
    { text: "Dozens of websites were launched.", why: "no weapons" },
    { text: "The estate covers 400 hectares.", why: "land, and no fire" },
    { text: "The firm bought 400 acres after the fire.", why: "bought" },
    { text: "The ship can carry 921 people.", why: "what it holds, not who was on it" },
    { text: "The plane had room for 300 people on board.", why: "room" },
    { text: "12 passengers aboard the train were hurt.", why: "some of those aboard" },
    { text: "Twelve people died on board the ship.", why: "the dead" },
    { text: "The mayor sits on the board with 12 directors.", why: "a board of a firm" },
    { text: "The divers said 120 bodies were recovered.", why: "found, and nobody is well again" },
    { text: "60 people escaped injury when the roof fell.", why: "nobody got away from anybody" },
    { text: "Four people escaped the fire.", why: "saved" },
    { text: "The rebels offered to swap two prisoners.", why: "an offer, told with the positions" },
    { text: "The rebels said they would put 12 soldiers on a list.", why: "no fight" },
    { text: "Four hospitals in the city counted at least 17 dead.", why: "whoever keeps the count is not counted" },
    { text: "The rebels cut one of the last supply routes to the city.", why: "one of several is no count of them" },
    { text: "The firm claimed 300 houses in Leeds.", why: "owned" },
    { text: "40 houses in Leeds no longer stand empty.", why: "lived in again" },
    { text: "The 40 houses are no more expensive than others.", why: "a price" },
    { text: "Nothing is known of 56 houses sold in Beira.", why: "known, and not left" },
    { text: "Power was restored to 20,000 homes.", why: "they have it again" },
    { text: "The plant brings power to 20,000 homes.", why: "a supply, nothing cut" },
    { text: "The firm made a total loss of 47 million euros.", why: "money" },
    { text: "The planet is uninhabitable.", why: "nothing is counted" },
    { text: "47 houses lost their roofs.", why: "roofs were lost, no houses" },
    { text: "Of the houses in Beira, 47 are rented.", why: "rented" },
    { text: "The number of new houses in Beira has risen to 47.", why: "new houses" },
    { text: "The mayor turned to 47 schools for help.", why: "asked" },
    { text: "Two houses stand in the shade of the ruins.", why: "a view" },
    { text: "He walked up to two officers and asked the way.", why: "up to somebody" },
    { text: "Around 40 houses in Janakpur stand on stilts.", why: "how they are built" },
    { text: "Some 300 guests began a conversation about the strike.", why: "they talk, and work" },
    { text: "Two lawmakers stayed away from the debate.", why: "no work is stopped" },
    { text: "Some 300 nurses ended their strike.", why: "they go back to work" },
    { text: "The road between 12 and 14 is closed.", why: "a road between two numbers" },
    { text: "Two of the rounds hit the door.", why: "what they did is told of the door" },
    { text: "The insurer paid over a breach that affected 78 people.", why: "of another matter, in passing" },
    { text: "Displacement caused by the storm has affected 7,264 people.", why: "told by its own frame" },
    { text: "Flights carrying 53 rescuers will land in Lamu on Monday.", why: "forces that are sent" },
    { text: "She received hundreds of emails.", why: "mail" },
    { text: "The party lost more than a million voters.", why: "nobody is missing" },
    { text: "The farm covers 12,000 acres.", why: "the size of a farm is no damage" },
    { text: "Prices rose 58 percent.", why: "a change of prices counts nothing" },

    { text: "The North fired four missiles into the sea.", why: "nobody lost a post" },
    { text: "The suspect was 34 years old.", why: "an age counts nothing" },
    { text: "The factory opened in 1994.", why: "a year counts nothing" },
    { text: "The talks lasted 12 hours.", why: "a duration" },
    { text: "The bank lost $3 million.", why: "money" },
  ],
};

import type { Hit, Reject } from "../cases.ts";

/** What a report tells in its own voice, and words in which it tells nothing so. */
export const ownVoiceHits: readonly Hit[] = [
  {
    text: "Guards discovered a tall man, known as Odo, bleeding from a cut on the arm.",
    claims: [{ quote: "bleeding from a cut on the arm", roles: { subject: "a tall man" } }],
  },
  {
    text: "The guest, whose name has not been released, remained at the inn.",
    claims: [
      { quote: "The guest, whose name has not been released, remained at the inn", polarity: "positive" },
      { quote: "whose name has not been released", polarity: "negative" },
    ],
  },
  {
    text: "The office did not confirm if a guard is on leave.",
    claims: [{ quote: "The office did not confirm if a guard is on leave", status: "asserted", polarity: "negative" }],
  },
  {
    text: "The ferry could have struck the pier but swerved to avoid it.",
    claims: [
      { quote: "The ferry could have struck the pier", status: "conditional" },
      { quote: "swerved to avoid it", status: "asserted" },
    ],
  },
  {
    text: "A chaotic scene unfolded as guests sought to escape.",
    claims: [{ quote: "A chaotic scene unfolded as guests sought to escape", status: "asserted" }],
  },
  {
    text: "Guards are not actively seeking any suspects.",
    claims: [{ quote: "Guards are not actively seeking any suspects", status: "asserted", polarity: "negative" }],
  },
  {
    text: "When the crew arrived, the shed was full of smoke.",
    claims: [{ quote: "the shed was full of smoke" }],
  },
  {
    text: "Because Ito was nine when the barge sank, he is not liable for the loss.",
    claims: [
      {
        quote: "Because Ito was nine when the barge sank, he is not liable for the loss",
        polarity: "negative",
      },
    ],
  },
  {
    text: "Guards found the guest in a white cart, stopped in the middle of the quay.",
    claims: [{ quote: "Guards found the guest in a white cart" }],
  },
  {
    text: "He commits suicide in the tower.",
    claims: [{ quote: "He commits suicide in the tower", status: "asserted" }],
  },
  {
    text: "The guide nearly missed the ferry to the islands.",
    claims: [{ quote: "The guide nearly missed the ferry to the islands", status: "asserted" }],
  },
  {
    text: "Many guests will be unaware their rooms are watched by the firm.",
    claims: [{ quote: "Many guests will be unaware their rooms are watched by the firm", status: "forecast" }],
  },
  {
    text: "Some farmers have complained the fence can make it hard to reach the well.",
    claims: [
      {
        quote: "Some farmers have complained the fence can make it hard to reach the well",
        status: "asserted",
      },
    ],
  },
  {
    text: "Thieves feared to have taken the plans from up to 40 offices",
    claims: [{ quote: "Thieves feared to have taken the plans from up to 40 offices", status: "claimed" }],
  },
  {
    text: "Two mills have confirmed that they will shut their gates in May.",
    claims: [{ quote: "Two mills have confirmed that they will shut their gates in May", status: "planned" }],
  },
  {
    text: "The security situation has improved considerably.",
    claims: [{ quote: "The security situation has improved considerably", status: "asserted", speaker: null }],
  },
  {
    text: "Nobody said so, and the old hall has a new roof.",
    claims: [{ quote: "the old hall has a new roof" }],
  },
  {
    text: "The court denied access to ships that had carried coal.",
    claims: [{ quote: "The court denied access to ships that had carried coal", status: "asserted" }],
  },
  {
    text: "Delegates ousted the treasurer on Tuesday by 31 votes to 12.",
    claims: [{ quote: "Delegates ousted the treasurer on Tuesday by 31 votes to 12" }],
  },
  {
    text: "The search for the remaining pair has not been given up.",
    claims: [{ quote: "The search for the remaining pair has not been given up", polarity: "negative" }],
  },
  {
    text: "Divers searched the hold until dusk and sealed the hatches.",
    claims: [
      { quote: "Divers searched the hold until dusk" },
      { quote: "sealed the hatches", roles: { subject: "Divers" } },
    ],
  },
  {
    text: "Crews left the ridge after the wind turned.",
    claims: [{ quote: "Crews left the ridge" }, { quote: "the wind turned" }],
  },
  {
    text: "Schools in the valley will stay closed on Friday.",
    claims: [{ quote: "Schools in the valley will stay closed on Friday", status: "forecast" }],
  },
  {
    text: "If the wind drops, the ferry leaves at noon.",
    claims: [{ quote: "If the wind drops, the ferry leaves at noon", status: "conditional" }],
  },
  {
    text: "The pilot let in a tanker on Monday.",
    claims: [{ quote: "The pilot let in a tanker on Monday" }],
  },
  {
    text: "The assembly approved the appointment of the mayor.",
    claims: [{ quote: "The assembly approved the appointment of the mayor" }],
  },
  {
    text: "The governor signed the harbour bill into law on Monday.",
    claims: [{ quote: "The governor signed the harbour bill into law on Monday", status: "asserted", speaker: null }],
  },
  {
    text: "His grandparents want the law changed to make it stricter.",
    claims: [{ quote: "His grandparents want the law changed to make it stricter", status: "planned" }],
  },
  {
    text: "Freighter Morning Tide seized in strait",
    claims: [{ quote: "Freighter Morning Tide seized in strait" }],
  },
  {
    text: "The mayor of Tolven declared two days of mourning.",
    claims: [{ quote: "The mayor of Tolven declared two days of mourning", status: "asserted", speaker: null }],
  },
  {
    text: "Bathers are asked not to cross the sandbank.",
    claims: [{ quote: "Bathers are asked not to cross the sandbank", status: "asserted" }],
  },
  {
    text: "Frost is expected on the plateau from Sunday.",
    claims: [{ quote: "Frost is expected on the plateau from Sunday", status: "forecast" }],
  },
  {
    text: "She promised new buses within a year.",
    claims: [{ quote: "She promised new buses within a year", status: "planned" }],
  },
  {
    text: "Further raids on such depots will follow.",
    claims: [{ quote: "Further raids on such depots will follow", status: "planned" }],
  },
  {
    text: "Ana Ruiz was accused of supplying the boat.",
    claims: [{ quote: "Ana Ruiz was accused of supplying the boat" }],
  },
  {
    text: "Both unions accused the ministry of sleeping.",
    claims: [{ quote: "Both unions accused the ministry of sleeping" }],
  },
  {
    text: "He is believed to be the owner of the kiosk.",
    claims: [{ quote: "He is believed to be the owner of the kiosk", status: "claimed" }],
  },
  {
    text: "The origin of the leak was not known.",
    claims: [{ quote: "The origin of the leak was not known", polarity: "negative" }],
  },
  {
    text: "The leak was reported to the inspectorate on May 3.",
    claims: [{ quote: "The leak was reported to the inspectorate on May 3" }],
  },
  {
    text: "A five-member panel will report within six weeks.",
    claims: [{ quote: "A five-member panel will report within six weeks" }],
  },
  {
    text: "A prayer is to be held outside the mill at noon.",
    claims: [{ quote: "A prayer is to be held outside the mill at noon", status: "planned" }],
  },
  {
    text: "We will pay the fares of every stranded pupil.",
    claims: [{ quote: "We will pay the fares of every stranded pupil", status: "planned" }],
  },
  {
    text: "It happened at a bakery along the canal.",
    claims: [{ quote: "It happened at a bakery along the canal" }],
  },
  {
    text: "Work on the pier will be resumed in April.",
    claims: [{ quote: "Work on the pier will be resumed in April" }],
  },
  {
    text: "Aerial pictures show that the jetty is gone.",
    claims: [{ quote: "Aerial pictures show that the jetty is gone" }],
  },
  {
    text: "The dean announced the closure of the old library.",
    claims: [{ quote: "The dean announced the closure of the old library", status: "planned" }],
  },
  {
    text: "The dean announced the outcome of the vote.",
    claims: [{ quote: "The dean announced the outcome of the vote", status: "asserted" }],
  },
  {
    text: "The dean has confirmed that the library will shut its gates in May.",
    claims: [{ quote: "the library will shut its gates in May", status: "planned", speaker: "The dean" }],
  },
  {
    text: "Messages on the net that the old bridge has cracks are false.",
    claims: [{ quote: "the old bridge has cracks", status: "denied", speaker: null }],
  },
  {
    text: "The choir's claim to know the old hymn is untrue.",
    claims: [{ quote: "to know the old hymn", status: "denied", speaker: null }],
  },
  {
    text: "The warden thanks the ferryman for his quick help.",
    claims: [{ quote: "The warden thanks the ferryman for his quick help", status: "asserted" }],
  },
  {
    text: "Eleven of the injured were guests of the inn.",
    claims: [{ quote: "Eleven of the injured were guests of the inn" }],
  },
  {
    text: "There has been no trace of them.",
    claims: [{ quote: "There has been no trace of them", polarity: "negative" }],
  },
  {
    text: "Tickets for the choir can be used until the end of May.",
    claims: [{ quote: "Tickets for the choir can be used until the end of May", status: "asserted" }],
  },
  {
    text: "Members of the choir were told to stay at home.",
    claims: [{ quote: "Members of the choir were told to stay at home", status: "asserted" }],
  },
  {
    text: "A second tenor is still being sought.",
    claims: [{ quote: "A second tenor is still being sought", status: "asserted" }],
  },
];

export const ownVoiceRejects: readonly Reject[] = [
  { text: "This is a developing story.", why: "the page tells of itself" },
  { text: "Here are details of some of the oldest barges in the north.", why: "the page points at what it shows" },
  { text: "So are all of the guests who were on the quay that night.", why: "what they are stands before" },
  { text: "VARN HILLS, N.C.", why: "a place and nothing else" },
  { text: "Nobody wants to ...", why: "broken off" },
  { text: "Nor was the cook on board that night.", why: "what he was not stands before" },
  { text: "Neither are the guests of the inn.", why: "what they are not stands before" },
  { text: "Here is a list of the barges that sank there.", why: "the page points at what it shows" },
  { text: "OLD ORLE, N.Y.", why: "a place and nothing else" },
  { text: "Everybody wants to...", why: "broken off" },
  { text: "So is the cook of the inn.", why: "what he is stands before" },
  { text: "Here are the names of the guests on board.", why: "the page points at what it shows" },
  { text: "So were the barges on the lake.", why: "what they were stands before" },
  { text: "How the south was lost.", why: "a heading" },
  { text: "Did the pumps fail?", why: "a question" },
  { text: "Will further raids follow?", why: "a question" },
  { text: "Who was accused of it?", why: "a question" },
  { text: "Read the full account of the hearing.", why: "a call to the reader" },
  { text: "There were rumours that the mayor had left the hall.", why: "what is said, and not what is so" },
  { text: "Weather | Traffic is heavy on the ring road | Horoscope.", why: "a page's own list" },
  {
    text: "Nine in ten ought to leave the shore, the warden's office reckons.",
    why: "the tree lost the clause, and somebody says it",
  },
  { text: "Why the harbour stayed shut.", why: "a heading that asks" },
  { text: "There were reports of a blast.", why: "what is said, and not what is so" },
  { text: "Would the ferry sail on Friday?", why: "a question" },
  { text: "There were fears that the dam had burst.", why: "feared, and not told as so" },
  { text: "Weather / Traffic is heavy on the ring road / Horoscope.", why: "a page's own list" },
  { text: "The men who had crossed the river before dawn.", why: "a relative clause alone" },
  { text: "One of them recalled it.", why: "somebody's saying" },
  { text: "We pay for your pictures.", why: "the page speaks to its reader" },
  { text: "The warden told the paper.", why: "to whom, and not what" },
  { text: "It is unclear whether the lock will hold.", why: "nothing is told of it" },
  { text: "It was raining.", why: "the weather's it" },
  { text: "Nobody said on Monday whose nine carts near Orle without a horse.", why: "nobody says anything" },
  { text: "Townspeople would not speak about whether the bell had rung.", why: "nothing is told of it" },
  {
    text: "It is untrue, as a bulletin had it, that a nurse gave the wrong syringe.",
    why: "nothing but the judgement is told",
  },
  {
    text: "Posts in which it is said that the old bridge has cracks are false.",
    why: "what is judged is nobody's word",
  },
  { text: "Rumours that the well was poisoned kept some villagers away.", why: "what is said, and not what is so" },
  { text: "Please keep the carts off the grass in the park.", why: "a call to the reader" },
  { text: "It is still unclear how the goat got onto the ferry.", why: "nothing is told of it" },
  { text: "You may leave the carts by the gate.", why: "a call to the reader" },
  { text: "On social media it was said that the bridge had sunk.", why: "what is said, and not what is so" },
  { text: "Residents would not say whether the lock was shut.", why: "nothing is told of it" },
];

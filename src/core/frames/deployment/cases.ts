import type { FrameCases } from "../cases.ts";

export const deploymentCases: FrameCases = {
  frame: "deployment",
  hits: [
    {
      text: "308 rescuers have been told to prepare for departure to Plovdiv.",
      claims: [
        {
          quote: "308 rescuers have been told to prepare for departure to Plovdiv",
          quantity: [308, 308],
          status: "planned",
        },
      ],
    },
    {
      text: "The charity plans to reinforce the teams in Kelowna with 40 rescuers.",
      claims: [
        {
          quote: "The charity plans to reinforce the teams in Kelowna with 40 rescuers",
          quantity: [40, 40],
          status: "planned",
        },
      ],
    },
    {
      text: "40 rescuers will join the operation in Kelowna.",
      claims: [{ quote: "40 rescuers will join the operation in Kelowna", quantity: [40, 40], status: "planned" }],
    },
    {
      text: "The charity said it is ready to send 40 rescuers to Kelowna.",
      claims: [{ quote: "it is ready to send 40 rescuers to Kelowna", quantity: [40, 40], status: "planned" }],
    },
    {
      text: "40 rescuers are to be sent to Kelowna, the charity said.",
      claims: [{ quote: "40 rescuers are to be sent to Kelowna", status: "planned" }],
    },
    {
      text: "40 rescuers are due in Kelowna, the charity said.",
      claims: [{ quote: "40 rescuers are due in Kelowna", status: "planned" }],
    },
    {
      text: "The charity has agreed to provide Beira with 99 rescuers.",
      claims: [
        {
          quote: "The charity has agreed to provide Beira with 99 rescuers",
          status: "planned",
          roles: { destination: "Beira" },
        },
      ],
    },
    {
      text: "The mayor announced that Beira is to receive 308 rescuers over the weekend.",
      claims: [{ quote: "Beira is to receive 308 rescuers", status: "planned", roles: { destination: "Beira" } }],
    },
    {
      text: "The charity said that it aimed to have 308 rescuers on the ground in Beira by nightfall.",
      claims: [
        {
          quote: "it aimed to have 308 rescuers on the ground in Beira",
          status: "planned",
          roles: { destination: "Beira" },
        },
      ],
    },
    {
      text: "308 rescuers are due to arrive in Beira tomorrow.",
      claims: [
        {
          quote: "308 rescuers are due to arrive in Beira",
          status: "planned",
          quantity: [308, 308],
          roles: { destination: "Beira" },
        },
      ],
    },
    {
      text: "The agency is planning to bring in 53 rescuers to help Beira.",
      claims: [
        {
          quote: "The agency is planning to bring in 53 rescuers to help Beira",
          status: "planned",
          quantity: [53, 53],
          roles: { destination: "Beira" },
        },
      ],
    },
    {
      text: "Kenya said it would send about 1,000 police officers to Haiti.",
      claims: [
        {
          quote: "it would send about 1,000 police officers to Haiti",
          status: "planned",
          quantity: [1000, 1000, "about"],
          roles: { force: "about 1,000 police officers", destination: "Haiti" },
        },
      ],
    },
    {
      text: "France has deployed 300 soldiers in Abidjan.",
      claims: [{ quote: "France has deployed 300 soldiers in Abidjan", status: "asserted", quantity: [300, 300] }],
    },
    {
      text: "Chile is sending a team of 40 firefighters to help with the rescue.",
      claims: [{ quote: "Chile is sending a team of 40 firefighters", status: "planned", quantity: [40, 40] }],
    },
    {
      text: "The minister announced the deployment of 600 troops to Mali.",
      claims: [
        {
          quote: "The minister announced the deployment of 600 troops to Mali",
          status: "planned",
          quantity: [600, 600],
        },
      ],
    },
    {
      text: "The Saint Odile Infirmary said it planned to send 40 medics to Goma.",
      claims: [
        {
          quote: "it planned to send 40 medics to Goma",
          status: "planned",
          quantity: [40, 40],
          roles: { destination: "Goma" },
        },
      ],
    },
    {
      text: "Norway will send 200 soldiers and 350 soldiers to Latvia.",
      claims: [
        { quote: "Norway will send 200 soldiers", quantity: [200, 200], roles: { destination: null } },
        {
          quote: "Norway will send 200 soldiers and 350 soldiers to Latvia",
          quantity: [350, 350],
          roles: { destination: "Latvia" },
        },
      ],
    },
    {
      text: "400 Kenyan police officers have arrived in Haiti.",
      claims: [
        {
          quote: "400 Kenyan police officers have arrived in Haiti",
          quantity: [400, 400],
          status: "asserted",
          roles: { destination: "Haiti" },
        },
      ],
    },
    {
      text: "Sixty firefighters were to leave for Chile.",
      claims: [{ quote: "Sixty firefighters were to leave for Chile", quantity: [60, 60], status: "planned" }],
    },
    {
      text: "Poland is to station 10,000 soldiers along the border with Belarus.",
      claims: [
        {
          quote: "Poland is to station 10,000 soldiers along the border with Belarus",
          quantity: [10000, 10000],
          status: "planned",
        },
      ],
    },
    {
      text: "Spain pledged 60 firefighters to Chile.",
      claims: [{ quote: "Spain pledged 60 firefighters to Chile", quantity: [60, 60], status: "planned" }],
    },
    {
      text: "Plans were in hand to send 47 rescuers to Valencia.",
      claims: [
        { quote: "send 47 rescuers to Valencia", quantity: [47, 47], status: "planned", roles: { actor: null } },
      ],
    },
  ],
  rejects: [
    { text: "The mayor told 30 rescuers to rest in Plovdiv.", why: "nobody is sent" },
    { text: "The committee gave 12 workers a prize in Leeds.", why: "a prize" },
    { text: "Leeds needs 40 doctors.", why: "nobody sends them" },
    { text: "The library would lend 40 volunteers a book.", why: "a book" },
    { text: "The firm provides Leeds with 90 buses.", why: "buses" },
    { text: "The town received 300 letters.", why: "letters" },
    { text: "The mayor hoped to have 300 guests in Leeds.", why: "guests are no force" },
    { text: "300 letters are due to arrive in Leeds.", why: "letters" },
    { text: "The club will send 300 fans to help Leeds.", why: "fans are no force" },
    { text: "Police officers arrived at the house in Leeds.", why: "no force that is counted" },
    { text: "An officer travelled to Leeds.", why: "one man" },
    { text: "Three soldiers left the army.", why: "no place to go to" },
    { text: "The band promised 60 songs to Chile.", why: "songs" },
    { text: "The hospital stood where 20 rescuers slept.", why: "a building sends nobody" },
    { text: "She sent a letter to the soldiers in Iraq.", why: "a letter is sent" },
    { text: "The court sent the case to Geneva.", why: "a case is no force" },
    { text: "The company moved its office to Dublin.", why: "an office is no force" },
  ],
};

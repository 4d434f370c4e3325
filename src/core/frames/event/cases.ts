import type { FrameCases } from "../cases.ts";

export const eventCases: FrameCases = {
  frame: "event",
  hits: [
    {
      text: "A car bomb exploded outside a ministry in Kabul on Monday.",
      claims: [
        {
          quote: "A car bomb exploded outside a ministry in Kabul",
          code: "ASSAULT",
          kind: "bombing",
          status: "asserted",
          roles: { recipient: "A car bomb", place: "Kabul" },
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
  ],
  rejects: [
    { text: "A bomb exploded outside a shop.", why: "nobody and no place is named" },
    { text: "The minister resigned.", why: "nobody is named" },
    { text: "He was treated and released in Boston.", why: "let out of a hospital, not of prison" },
    { text: "Police fear further attacks in Paris.", why: "what is feared has not taken place" },
    { text: "Officials warned of a possible attack in Cairo.", why: "a warning" },
    { text: "Nine people died in a crash in Nepal.", why: "told by the casualties, with the crash as their cause" },
    { text: "The rebels attacked Goma.", why: "who holds or contests a town is control" },
    { text: "Yeosu was visited by tourists.", why: "nobody by name visits" },
  ],
};

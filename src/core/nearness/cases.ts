/** Two sentences of two reports. */
export interface NearCase {
  readonly one: string;
  readonly other: string;
  readonly why: string;
}

/** Both tell one thing in near words. */
export const NEAR: readonly NearCase[] = [
  {
    one: "The regulator removed the messaging app Sendit from the phone store on Monday.",
    other: "The messaging app Sendit was deleted from the phone store by the regulator.",
    why: "told from the other end, with another verb",
  },
  {
    one: "The museum sold a painting of the harbour to a collector.",
    other: "A collector bought the museum's painting of the harbour.",
    why: "seller and buyer",
  },
  {
    one: "The keeper fed the penguins at noon.",
    other: "At midday the penguins were fed by their keeper.",
    why: "active and passive",
  },
];

/** They share words, and tell two things. */
export const NOT_NEAR: readonly NearCase[] = [
  {
    one: "The keeper fed the penguins at noon.",
    other: "The museum sold the paintings in March.",
    why: "nothing in common",
  },
  {
    one: "The train left the station on time.",
    other: "The train was built in Sweden.",
    why: "one thing, and two matters",
  },
  {
    one: "Sendit pays its drivers every Friday.",
    other: "Sendit opened an office in Oslo.",
    why: "only the name is one",
  },
  {
    one: "The museum has not sold any painting.",
    other: "The museum bought a painting of the harbour.",
    why: "a not about another deed",
  },
];

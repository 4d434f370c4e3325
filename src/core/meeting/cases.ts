/** Two clauses of two reports; `one`: whether they answer one question. */
export interface MeetingCase {
  readonly a: string;
  readonly b: string;
  readonly one: boolean;
}

/** What was learnt, by sentences of their own. */
export const MEETING_CASES: readonly MeetingCase[] = [
  {
    a: "The mountain road to Tarsa was blocked by a landslide.",
    b: "A landslide has cut the road to Tarsa.",
    one: true,
  },
  {
    a: "The bridge at Osk was closed after cracks were found.",
    b: "The bridge at Osk was reopened on Friday.",
    one: true,
  },
  {
    a: "Residents said they had smelled gas for days.",
    b: "Neighbours had reported for days that they smelled gas.",
    one: true,
  },
  {
    a: "The regulator removed the messaging app Sendit from the phone store on Monday.",
    b: "The messaging app Sendit was deleted from the phone store by the regulator.",
    one: true,
  },
  {
    a: "The museum sold a painting of the harbour to a collector.",
    b: "A collector bought the museum's painting of the harbour.",
    one: true,
  },
  { a: "The keeper fed the penguins at noon.", b: "At midday the penguins were fed by their keeper.", one: true },
  { a: "The keeper fed the penguins at noon.", b: "The museum sold the paintings in March.", one: false },
  { a: "The train left the station on time.", b: "The train was built in Sweden.", one: false },
  { a: "Sendit pays its drivers every Friday.", b: "Sendit opened an office in Oslo.", one: false },
  {
    a: "The mountain road to Tarsa was blocked by a landslide.",
    b: "The mayor of Tarsa thanked the firefighters.",
    one: false,
  },
  {
    a: "The bridge at Osk was closed after cracks were found.",
    b: "The library of Osk lends out tools as well as books.",
    one: false,
  },
];

/** What each text's quotations are: inner words, kind, and the index that a quotation continues. Own sentences. */
export interface QuotationCase {
  readonly text: string;
  readonly found: readonly (readonly [inner: string, kind: "full" | "fragment" | "scare", continues?: number])[];
}

export const QUOTATION_CASES: readonly QuotationCase[] = [
  { text: 'The mayor said: "The bridge is closed."', found: [["The bridge is closed.", "full"]] },
  { text: "The mayor said: “The bridge is closed.”", found: [["The bridge is closed.", "full"]] },
  { text: "The mayor said: „The bridge is closed.”", found: [["The bridge is closed.", "full"]] },
  { text: "The mayor said: „The bridge is closed.“", found: [["The bridge is closed.", "full"]] },
  { text: "The mayor said: «The bridge is closed.»", found: [["The bridge is closed.", "full"]] },
  { text: "The mayor said: ``The bridge is closed.''", found: [["The bridge is closed.", "full"]] },
  { text: "The mayor said: ‘The bridge is closed.’", found: [["The bridge is closed.", "full"]] },
  { text: "'The bridge is closed,' the mayor said.", found: [["The bridge is closed,", "full"]] },
  { text: "‹The bridge is closed,› the mayor said.", found: [["The bridge is closed,", "full"]] },
  { text: "”The bridge is closed,” the mayor said.", found: [["The bridge is closed,", "full"]] },
  { text: 'The mayor said: “The bridge is closed."', found: [["The bridge is closed.", "full"]] },
  { text: "The river was “rising fast” in the north.", found: [["rising fast", "scare"]] },
  { text: "The river was “rising very fast” in the north.", found: [["rising very fast", "fragment"]] },
  { text: "The so-called “surge” came at night.", found: [["surge", "scare"]] },
  { text: "She wrote “The Water Margin Diaries” in 1988.", found: [["The Water Margin Diaries", "scare"]] },
  {
    text: '"We left at dawn," she said, "and nobody stayed behind."',
    found: [
      ["We left at dawn,", "full"],
      ["and nobody stayed behind.", "full", 0],
    ],
  },
  {
    text: "\"He told me, 'Run for the hills,' and I ran,\" she said.",
    found: [
      ["He told me, 'Run for the hills,' and I ran,", "full"],
      ["Run for the hills,", "full"],
    ],
  },
  {
    text: "“We left at dawn.\n\n“Nobody stayed behind,” she said.",
    found: [
      ["We left at dawn.", "full"],
      ["Nobody stayed behind,", "full", 0],
    ],
  },
  {
    text: "He said: “We are leaving the city now. The rest of the report goes on without a mark.",
    found: [["We are leaving the city now.", "full"]],
  },
  {
    text: 'The water will rise again tonight", the mayor said.',
    found: [["The water will rise again tonight", "full"]],
  },
  { text: 'Ann Lee, Coast Guard Captain: "The search goes on."', found: [["The search goes on.", "full"]] },
  { text: "“The water is still rising”said the mayor.", found: [["The water is still rising", "full"]] },
];

/** Apostrophes, inches and minutes: nothing is quoted. */
export const NO_QUOTATION: readonly string[] = [
  "The city's two bridges weren't closed.",
  "The farmers' homes and the miners' huts are gone.",
  "It was the worst flood since the '90s, and it didn't end.",
  "The wave was 5'10\" high.",
  "Rock 'n' roll fans stayed on ‘til dawn.",
  "The ships’ crews’ families waited.",
];

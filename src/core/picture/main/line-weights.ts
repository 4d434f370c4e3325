// Learnt by bench/learn-heads.ts; made, not written.

/** How much a line of an opening tells of what all tell: what each feature of line-features.ts adds to it. */
export const LINE: readonly number[] = [
  // is a headline
  -0.01965,
  // place in its opening
  -0.00832,
  // words
  0.00342,
  // mean share of the other openings that have its words
  0.01149,
  // sum of those by the root of its words, beside the best of the story
  0.08052,
  // mean share of the other headlines that have its words
  -0.08274,
  // share of its own headline's words
  0.03694,
  // share of what the openings tell
  0.22619,
  // reports of the question that most tell
  0.03338,
  // reports that tell of harm
  0.0326,
  // reports that tell of control, forces or events
  0.00668,
  // reports that tell of statements or talks
  0.02409,
  // questions that two reports tell
  0.02444,
  // answers that are overtaken
  -0.28112,
  // figures that stand
  -0.01171,
  // share of claims that tell nothing that happened
  -0.07948,
  // share of claims that somebody else says
  -0.05084,
  // share in quotation marks
  -0.07962,
  // newness of its report
  0.02285,
  // reports
  0,
  // asks or teases
  -0.01376,
  // figures of another event or of a part
  0.02442,
  // denials
  -0.0088,
  // years or months told
  0.04714,
  // claims
  0.00542,
  // share of what the openings tell, beside the best line of its kind
  0.1371,
  // the same, newer openings counting more
  -0.02492,
  // questions that two reports tell, beside the best line
  0.06781,
  // is of the newest report
  0.05404,
  // claims that harm happened
  -0.00287,
  // words, up to 28
  0.00027,
  // is the first sentence
  0.05255,
  // tolls that stand, each by the share of reports that answer its question
  0.25347,
  // tolls that do not
  -0.13943,
];

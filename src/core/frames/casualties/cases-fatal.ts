import type { FrameCases } from "../cases.ts";

/** Whether who was shot was killed. */
export const fatalHits: FrameCases["hits"] = [
  {
    text: "Police say four men throwing darts in an Oslo bar were shot and one was killed.",
    claims: [
      { quote: "four men throwing darts in an Oslo bar were shot", harm: "injured", quantity: [4, 4] },
      { quote: "one was killed", harm: "killed", quantity: [1, 1] },
    ],
  },
  {
    text: "Two men were shot several times in Kano and killed on Friday.",
    claims: [{ quote: "Two men were shot several times in Kano", harm: "killed", quantity: [2, 2] }],
  },
  {
    text: "A sailor was stabbed in the neck and died.",
    claims: [{ quote: "A sailor was stabbed", harm: "killed" }],
  },
  {
    text: "A sailor was shot and her sister was killed.",
    claims: [
      { quote: "A sailor was shot", harm: "injured" },
      { quote: "her sister was killed", harm: "killed" },
    ],
  },
  {
    text: "Two teenagers are dead after being stabbed at a fair.",
    claims: [{ quote: "Two teenagers are dead after being stabbed", harm: "killed", quantity: [2, 2] }],
  },
  {
    text: "A baker died on Friday after she was shot in Kano.",
    claims: [
      { quote: "A baker died on Friday after she was shot in Kano", harm: "killed" },
      { quote: "she was shot in Kano", harm: "killed" },
    ],
  },
  {
    text: "One person is dead after three people were shot in Kano.",
    claims: [
      { quote: "One person is dead after three people were shot in Kano", harm: "killed", quantity: [1, 1] },
      { quote: "three people were shot in Kano", harm: "injured", quantity: [3, 3] },
    ],
  },
];

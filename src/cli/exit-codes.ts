/** Exit codes, with what they mean. Public: never renumbered. */
export const EXIT_CODES = {
  done: { code: 0, meaning: "done; what could not be read is named on standard error" },
  failed: { code: 1, meaning: "nothing could be read, or the work failed" },
  usage: { code: 2, meaning: "the command was not understood" },
  partly: {
    code: 3,
    meaning: "done in part: a named path was missing or not allowed, or the case file could not be used",
  },
} as const;

const HEAD_BYTES = 4096;

/** How each format of ours begins (src/exports/). */
const MARKS: readonly RegExp[] = [
  /<meta[^>]{1,80}content=["']tellings[ /]/i,
  /^\s*\{\s*"tellings"\s*:\s*"[a-z]+\/\d+"/,
  /^\{"story":"s_[0-9a-f]{24}","reports":\[\{"id":"r_/,
  /^# [^\n]{1,200}\n\n[^\n]{0,200}It says who reports a thing, never that it is true\./,
  /^# Decisions\n\n- \*\*/,
  /^Nobody decided anything in this case\.\n$/,
];

/** Whether a file that begins so was written by Tellings itself: it is no report, and may be written anew. */
export const isOwnOutput = (head: Uint8Array): boolean => {
  const text = Buffer.from(head.subarray(0, HEAD_BYTES)).toString("utf8");
  return MARKS.some((mark) => mark.test(text));
};

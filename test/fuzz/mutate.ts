import fc from "fast-check";

/** TELLINGS_FUZZ=20 tries twenty times as much. */
export const FUZZ = Number(process.env["TELLINGS_FUZZ"] ?? 1);

/** What is done to a file at one place: `at` is a share of its length. */
export type Change = { readonly at: number; readonly cut: number; readonly put: Uint8Array };
/** Cuts, noise and the words that readers turn on. */
export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 60 }),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom(
        "<",
        ">",
        "</p>",
        "<p ",
        "<!--",
        "-->",
        "<![CDATA[",
        "&#x110000;",
        "&amp;",
        "\u0000",
        "\ufeff",
        "\u202e",
        "{",
        "}",
        '"',
        "\\ud800",
        "\r\n\r\n",
        "Content-Length: 99999999999\r\n",
        "<script>",
        "<svg>",
        "]]>",
        "From ",
        "\uffff",
        "9".repeat(30),
      )
      .map((text) => Buffer.from(text)),
  ),
});
export const mutate = (seed: Uint8Array, changes: readonly Change[]): Uint8Array =>
  changes.reduce<Uint8Array>((bytes, { at, cut, put }) => {
    const from = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
  }, seed);

/** What happens to whole files on their way: cut off at either end, a stretch sent again and again, bytes gone wrong. */
export type Damage = {
  readonly kind: "head" | "tail" | "again" | "noise";
  readonly at: number;
  readonly times: number;
};
export const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("head", "tail", "again", "noise"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  times: fc.integer({ min: 1, max: 20 }),
});

export const spoil = (bytes: Uint8Array, { kind, at, times }: Damage): Uint8Array => {
  const from = Math.floor(at * bytes.length);
  if (kind === "head") return bytes.subarray(0, from);
  if (kind === "tail") return bytes.subarray(from);
  if (kind === "again") {
    const part = bytes.subarray(from, from + 1500);
    return Buffer.concat([bytes.subarray(0, from), ...Array<Uint8Array>(times).fill(part), bytes.subarray(from)]);
  }
  const spoilt = Uint8Array.from(bytes);
  for (let one = 1; one <= times; one++) spoilt[(from * one * 31) % Math.max(1, bytes.length)] = (from * one) & 255;
  return spoilt;
};

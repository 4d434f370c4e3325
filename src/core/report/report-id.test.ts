import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contentId } from "./report-id.ts";

const idOf = (prefix: string, parts: readonly (string | null)[]): string =>
  `${prefix}_${createHash("sha256")
    .update(parts.map((part) => part ?? "\u0000").join("\u0001"), "utf8")
    .digest("hex")
    .slice(0, 24)}`;

test("an id is the hash of its parts in UTF-8, long or short, ASCII or not", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.string({ minLength: 400, maxLength: 700 }));
  fc.assert(
    fc.property(fc.array(fc.option(text), { minLength: 1, maxLength: 4 }), (parts) => {
      expect(contentId("c", parts)).toBe(idOf("c", parts));
    }),
  );
  expect(contentId("c", ["Qala-e-Naw", "é", "😀", null])).toBe(idOf("c", ["Qala-e-Naw", "é", "😀", null]));
});

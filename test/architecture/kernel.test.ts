import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KERNEL_FILE, kernelText } from "../../scripts/kernel.ts";

test("the code of the scoring kernel is made of its source (else run scripts/kernel.ts)", async () => {
  expect(readFileSync(KERNEL_FILE, "utf8")).toBe(await kernelText());
});

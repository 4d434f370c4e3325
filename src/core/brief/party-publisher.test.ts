import { expect, test } from "vitest";
import { isBody, isParty } from "./party-publisher.ts";

test.each(["Ministry of Transport (press release)", "Ministry of Transport", "Front for Renewal (daily note)"])(
  "%s is a party to what it publishes",
  (name) => {
    expect(isParty(name)).toBe(true);
  },
);

test.each(["Ministry Watch Daily", "The Union Leader", "Lorn Press (Government House desk)", null])(
  "%s is none",
  (name) => {
    expect(isParty(name)).toBe(false);
  },
);

test("a body is one whatever it publishes, and a paper none whatever it is named after", () => {
  expect(isBody("Hill District Administration (news sheet)")).toBe(true);
  expect(isBody("Fire Service Times")).toBe(false);
});

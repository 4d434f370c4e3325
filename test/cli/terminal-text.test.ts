import { join } from "node:path";
import { expect, it } from "vitest";
import { FLOOD, writeReports } from "./reports.ts";
import { newFolder, tellings } from "./run.ts";

const ESCAPES = "\u001b]0;mine\u0007\u001b[31m\u009b2J\u202eturned\u202c";

it("what reports and names hold does nothing to the terminal, and every notice names its file", async () => {
  const cwd = newFolder();
  writeReports(join(cwd, "reports"), {
    "a.txt": `Flood ${ESCAPES} in Harwick kills 12\n\nAt least 12 people died in the flood in Harwick, ${ESCAPES} the mayor said.\n`,
    "b\u001b[31m\nc.txt": "",
    "de.txt":
      "Mindestens 12 Menschen starben am Montag bei einem Hochwasser in Harwick, sagte der Bürgermeister. Rund 300 Menschen mussten ihre Häuser verlassen.\n",
  });
  const ran = await tellings(["picture", "reports", "--case", "c.db"], { cwd });
  expect(ran.code).toBe(0);
  const found = await tellings(["search", "flood", "--case", "c.db"], { cwd });
  expect(found.stdout).toContain("Flood");
  for (const text of [ran.stdout, ran.stderr, found.stdout]) expect(text).not.toMatch(/[\u0007\u001b\u009b\u202e]/u);
  expect(ran.stderr).toMatch(/^notice input\/empty: b.*c\.txt: /mu);
  expect(ran.stderr).toContain("notice report/language: de.txt: ");
});

it("data keep what a report holds", async () => {
  const cwd = newFolder();
  writeReports(join(cwd, "reports"), {
    "a.txt": `Flood ${ESCAPES} in Harwick kills 12\n\nAt least 12 people died in the flood in Harwick, the mayor said.\n`,
  });
  const { stdout } = await tellings(["add", "reports", "--case", "c.db", "--format", "jsonl"], { cwd });
  const told = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(JSON.stringify(told)).toContain("\u202eturned");
  expect(JSON.stringify(told)).not.toContain("\ufffd");
});

it("changes until before since: code 2, and what to do", async () => {
  const cwd = newFolder();
  writeReports(join(cwd, "reports"), FLOOD);
  await tellings(["add", "reports", "--case", "c.db"], { cwd });
  const words = ["changes", "--case", "c.db", "--since", "2031-01-02", "--until"];
  const ran = await tellings([...words, "2031-01-01"], { cwd });
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain("What to do: ");
  expect((await tellings([...words, "2031-01-02"], { cwd })).code).toBe(0);
});

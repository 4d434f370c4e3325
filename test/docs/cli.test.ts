import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { EXIT_CODES } from "../../src/cli/exit-codes.ts";
import { commandHelp, generalHelp } from "../../src/cli/help.ts";

/** Cells without the blanks by which a formatter lines them up. */
const page = readFileSync(join(import.meta.dirname, "../../docs/cli.md"), "utf8").replace(/ +\|/gu, " |");
const sectionOf = (name: string): string =>
  page.split(/^## /mu).find((section) => section.startsWith(`tellings ${name}\n`)) ?? "";

describe("docs/cli.md", () => {
  for (const command of COMMANDS) {
    describe(`tellings ${command.name}`, () => {
      it.each(command.flags.map((flag) => [flag.name, flag] as const))("describes --%s", (name, flag) => {
        const section = sectionOf(command.name);
        expect(section).toMatch(new RegExp(`--${name}[\` ]`, "u"));
        if (flag.short !== undefined) expect(section).toContain(`\`-${flag.short}\``);
      });

      it("describes no flag that is not there", () => {
        const known = new Set(command.flags.map(({ name }) => name));
        const named = [...sectionOf(command.name).matchAll(/--([a-z][a-z-]+)/gu)].map(([, name]) => name ?? "");
        expect(named.filter((name) => !known.has(name))).toEqual([]);
      });
    });
  }

  it.each(Object.values(EXIT_CODES).map(({ code }) => [code]))("describes exit code %i", (code) => {
    expect(page).toMatch(new RegExp(`^\\| ${code} \\|`, "mu"));
  });

  it("is as long as the help: every command and code is in both", () => {
    for (const { name } of COMMANDS) expect(generalHelp()).toContain(`  ${name} `);
    for (const command of COMMANDS)
      for (const flag of command.flags) expect(commandHelp(command)).toContain(`--${flag.name}`);
    for (const { meaning } of Object.values(EXIT_CODES)) expect(generalHelp().replace(/\s+/gu, " ")).toContain(meaning);
  });

  it("keeps help within 100 columns", () => {
    for (const text of [generalHelp(), ...COMMANDS.map(commandHelp)])
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });
});

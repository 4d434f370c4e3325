import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadResources } from "../src/app/resources.ts";
import { understand } from "../src/core/engine.ts";
import { type Bench, type Figure, figure } from "./figure.ts";
import { type Template, templatesOf } from "./muc/keys.ts";
import { addTo, align, measures, noTally, SLOTS, type Tally, templateTally } from "./muc/score.ts";
import { templatesFrom } from "./muc/templates.ts";
import { messagesOf } from "./muc/texts.ts";

const PARTS = ["dev", "tst1", "tst2", "tst3", "tst4"];

const groupByMessage = (templates: readonly Template[]): ReadonlyMap<string, readonly Template[]> => {
  const groups = new Map<string, Template[]>();
  for (const template of templates) groups.set(template.message, [...(groups.get(template.message) ?? []), template]);
  return groups;
};

const words = (template: Template | null): string =>
  template === null
    ? "none"
    : [...template.slots].map(([slot, fills]) => `${slot}=${fills.map((one) => one.values[0]).join("+")}`).join(" ");

const scorePart = (folder: string, part: string): { figures: Figure[]; worst: string[] } => {
  const resources = loadResources();
  const files = readdirSync(folder).sort();
  const keys = groupByMessage(
    files
      .filter((name) => name.startsWith("key"))
      .flatMap((name) => templatesOf(readFileSync(join(folder, name), "utf8"))),
  );
  const messages = files
    .filter((name) => name.startsWith(`${part}-muc`))
    .flatMap((name) => messagesOf(readFileSync(join(folder, name), "latin1")));
  const bySlot = new Map<number, Tally>([...SLOTS.keys()].map((slot) => [slot, noTally()]));
  const worst: string[] = [];
  for (const message of messages) {
    const told = templatesFrom(understand(message.report, resources), message);
    for (const pair of align(told, keys.get(message.id) ?? [])) {
      for (const [slot, tally] of templateTally(pair.told, pair.key)) addTo(bySlot.get(slot) ?? noTally(), tally);
      if (pair.told === null || pair.key === null)
        worst.push(`${message.id} told ${words(pair.told)} | key ${words(pair.key)}`.slice(0, 300));
    }
  }
  const all = noTally();
  for (const tally of bySlot.values()) addTo(all, tally);
  const { p, r, f } = measures(all);
  return {
    figures: [
      figure("muc", part, "all-templates.f1", f, all.possible),
      figure("muc", part, "all-templates.precision", p, all.actual),
      figure("muc", part, "all-templates.recall", r, all.possible),
      ...[...bySlot].map(([slot, tally]) =>
        figure("muc", part, `${SLOTS.get(slot)}.f1`, measures(tally).f, tally.possible),
      ),
    ],
    worst,
  };
};

/** Slot F1 over all templates of each part: those of the key, and those told beside them. */
export const run: Bench = async ({ data, part }) => {
  const results = PARTS.filter((name) => (part === null || part === name) && existsSync(join(data, name))).map((name) =>
    scorePart(join(data, name), name),
  );
  const worst = results.flatMap((result) => result.worst);
  const step = Math.max(1, Math.ceil(worst.length / 40));
  return { figures: results.flatMap(({ figures }) => figures), worst: worst.filter((_, index) => index % step === 0) };
};

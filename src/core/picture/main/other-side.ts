import type { Report } from "../../report/report.ts";
import type { SettingTold } from "../picture.ts";
import type { AgreedName } from "./agreed-names.ts";
import { keyOf } from "./place-namings.ts";

/** A body that fights a state, or one of its armies. */
const ARMED = /\b(?:front|army|forces|militia|brigades?|movement|rebels|guerrillas?)\b/iu;
const ARMED_LETTERS = /^\p{Lu}{1,4}(?:A|DF|LF|PF|AF)$/u;
const STATE =
  /(?<![\p{L}\p{N}])(?!\p{L}+day )(?<name>\p{Lu}[\p{L}-]{3,}(?: \p{Lu}[\p{L}-]{3,})?)(?:['\u2019]s)? (?<kind>army|military|[Gg]overnment|[Aa]rmed [Ff]orces|troops|soldiers)(?![\p{L}-])/gu;
const ARMY_OF =
  /(?<![\p{L}])(?:army|military|armed forces|government) of (?<name>\p{Lu}[\p{L}-]{3,}(?: \p{Lu}[\p{L}-]{3,})?)/gu;
/** No state: what opens a sentence or tells a kind. */
const NO_STATE =
  /^(?:the|this|that|these|those|their|our|his|her|its|when|where|while|after|before|some|many|both|and|but|from|with|rebel|local|federal|national|regional|interim|central|military|government|dead|wounded|more|other|most|two|three|four|five|nine|if|state|transitional|united nations|african union)\b/iu;

type Side = Pick<AgreedName, "name" | "settings">;

/** "Coastland government" is told with its article, "Coastland's government" and "Coastland troops" are not. */
const ALONE =
  /^[^'\u2019]+ (?:army|military|government|armed forces)$|^(?:army|military|armed forces|government) of /iu;

/** Of letters that stand for a body the first is its land's; of a whole name the land opens it. */
const isOf = (land: string, name: string): boolean =>
  name === name.toUpperCase()
    ? name.startsWith(land.slice(0, 1))
    : keyOf(name).includes(keyOf(land).slice(0, SAME_LAND));
/** "Uganda", "Ugandan": so many letters of both. */
const SAME_LAND = 5;

/** The words of most reports for the state's side of a fight of which one side is named: "Ugandan troops". Null where less than a third name one. `takesPlaces`: that side is told to hold a place, whatever it is called. */
export const otherSide = (reports: readonly Report[], side: string, takesPlaces = false): Side | null => {
  if (!takesPlaces && !ARMED.test(side) && !ARMED_LETTERS.test(side)) return null;
  const lands = new Map<string, { readonly words: Map<string, number>; readonly settings: SettingTold[] }>();
  for (const { id, text } of reports) {
    const own = new Map<string, SettingTold>();
    for (const match of [...text.matchAll(STATE), ...text.matchAll(ARMY_OF)]) {
      const { name = "" } = match.groups ?? {};
      const key = keyOf(name).slice(0, SAME_LAND);
      if (NO_STATE.test(name) || isOf(name, side) || own.has(key)) continue;
      own.set(key, { report: id, start: match.index, end: match.index + match[0].length, text: match[0] });
    }
    for (const [key, told] of own) {
      const land = lands.get(key) ?? { words: new Map<string, number>(), settings: [] };
      lands.set(key, land);
      land.words.set(told.text, (land.words.get(told.text) ?? 0) + 1);
      land.settings.push(told);
    }
  }
  const [first] = [...lands].sort(([a, x], [b, y]) => y.settings.length - x.settings.length || (a < b ? -1 : 1));
  if (first === undefined) return itsArmy(reports);
  const [, { words, settings }] = first;
  if (settings.length < LEAST || settings.length * SHARE < reports.length) return itsArmy(reports);
  const [most = ""] = [...words].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [];
  return { name: ALONE.test(most) ? `the ${most}` : most, settings };
};
const LEAST = 2;
const SHARE = 3;

const ITS_ARMY = /(?<![\p{L}])[Tt]he (?:army|military)(?![\p{L}-])/u;

/** "The army", where half of the reports call it so and few name its land. */
const itsArmy = (reports: readonly Report[]): Side | null => {
  const settings = reports.flatMap(({ id, text }) => {
    const match = ITS_ARMY.exec(text);
    return match === null
      ? []
      : [{ report: id, start: match.index, end: match.index + match[0].length, text: match[0] }];
  });
  if (settings.length < LEAST || settings.length * 2 < reports.length) return null;
  return { name: (settings[0]?.text ?? "").toLowerCase(), settings };
};

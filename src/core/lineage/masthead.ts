import type { Report } from "../report/report.ts";
import { agencyOf } from "./agencies.ts";
import { fold } from "./words.ts";

/** Somebody whom the line over a report names beside the paper itself: "Staff and Hale Press", "The Dorlan Post (Tesk)". UTF-16 offsets. */
export interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** By its own words an agency; any other name is one where the story knows it for one. */
  readonly isAgency: boolean;
  /** Whether all of the telling is laid to it: no staff of the paper's own stands beside it. */
  readonly whole: boolean;
}

/** "Post Reporter and Agencies": whichever they are. */
export const AGENCIES = "agencies";

/** A masthead and a byline stand in the first lines behind the title; our own choice. */
const LINES = 5;
const LONGEST = 160;
/** Where more of the words than this are in small letters, somebody tells something. */
const SMALL = 0.5;

/** Between the names of a masthead: marks, "and", "with", "by". */
const BETWEEN =
  /\s*(?:[/|;:()[\]·•–—]|,|\.(?=\s|$)| - |(?<![\p{L}\p{N}])(?:and|with|by|By|from|From|for|via|Via|Sources?|With|(?:files|information|inputs?|material|reporting|reports) from|in)(?![\p{L}\p{N}]))\s*/gu;

/** Names of agencies: "Hale Newswire", "Tesk Press Agency", "Agence Dorlan", "Danube Press". */
const AGENCY =
  /^(?:(?:\p{Lu}[\p{L}'’.-]*|of|de|du|da) ){0,4}(?:\p{Lu}\p{Ll}*[Ww]ire|Wire|Wire Service|News ?[Ww]ire|News Agency|Press Agency|News Service|Press Association|Presse[ -]Agence)$|^(?:Agence|Agencia|Agência|Agenzia|Agencija|Agentur) \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$|^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? Press$/u;
/** "The Hale Free Press", "Hale Daily Press" are papers. */
const PAPER = /\b(?:Free|Daily|Evening|Morning|Sunday|Weekly) Press$/u;
const NAME = /^(?:The )?\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:of |de |du |da )?\p{Lu}[\p{L}\p{N}&'’-]*){0,4}$/u;

/** The paper's own people in a masthead. */
const OWN =
  /(?<!\p{L})(?:staff|desk|reporters?|writers?|correspondents?|team|newsroom|own|additional|special|files|information|inputs?|material)(?!\p{L})/iu;

const flat = (name: string): string =>
  fold(name)
    .replace(/^the\s+/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Letters that may stand for a name. */
export const isLetters = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** "WANA" for "West Africa News Agency", "PNW" for "Pacific Newswire": capitals that stand in the name in their order, with the first letter of each of its words. */
export const isLettersOf = (letters: string, name: string): boolean => {
  if (!isLetters(letters)) return false;
  if (new RegExp(`[([]${letters}[)\\]]`, "u").test(name)) return true;
  const words = flat(name)
    .split(" ")
    .filter((word) => !/^(?:of|the|and|for|de|du|da|la|le|des|del)$/u.test(word));
  const initials = words.map((word) => word.slice(0, 1)).join("");
  const told = fold(letters);
  return words.length > 1 && told[0] === initials[0] && isWithin(initials, told) && isWithin(told, words.join(""));
};

/** Whether letters stand in others in their order. */
const isWithin = (few: string, many: string): boolean => {
  let at = 0;
  for (const one of many) if (one === few[at]) at += 1;
  return at === few.length;
};

/** Whether a name is the paper's own: the same, in its letters, or a part of it. */
const isOwn = (name: string, publisher: string | null): boolean => {
  if (publisher === null) return false;
  const [told, own] = [flat(name), flat(publisher)];
  return ` ${own} `.includes(` ${told} `) || ` ${told} `.includes(` ${own} `) || isLettersOf(name, publisher);
};

/** Whether a line is a masthead or a byline: it is short and made of names, and tells nothing. */
const isMasthead = (line: string): boolean => {
  const words = line.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:and|with|by|in|of|the|from|for|de)$/u.test(word));
  return line.length <= LONGEST && words.length > 0 && small.length <= words.length * SMALL;
};

const namesIn = (line: string, at: number, publisher: string | null): readonly Named[] => {
  const found: Named[] = [];
  let start = 0;
  const shared = OWN.test(line) || hasTwo(line, publisher);
  for (const mark of [...line.matchAll(BETWEEN), null]) {
    const part = line.slice(start, mark === null ? line.length : mark.index);
    const from = at + start + (part.length - part.trimStart().length);
    const name = part.trim();
    const isAny = /^(?:news )?agencies$/iu.test(name);
    if (isAny || (NAME.test(name) && !isOwn(name, publisher)))
      found.push({
        name: isAny ? AGENCIES : (agencyOf(name) ?? name),
        start: from,
        end: from + name.length,
        isAgency: agencyOf(name) !== null || (AGENCY.test(name) && !PAPER.test(name)),
        whole: !shared && !isAny,
      });
    if (mark !== null) start = mark.index + mark[0].length;
  }
  return found;
};

/** "HaleWire / DMP": behind a stroke the letters of the paper itself. */
const hasTwo = (line: string, publisher: string | null): boolean =>
  publisher !== null && line.split(/[\s/,]+/u).some((word) => isLettersOf(word, publisher));

const kept = new WeakMap<Report, readonly Named[]>();

/** Whom the masthead and the byline of a report name beside its paper, in their order. */
export const mastheadOf = (report: Report): readonly Named[] => {
  const known = kept.get(report);
  if (known !== undefined) return known;
  const found = readMasthead(report);
  kept.set(report, found);
  return found;
};

const readMasthead = ({ text, titleSpan, publisher }: Report): readonly Named[] => {
  const found: Named[] = [];
  let at = titleSpan === null ? text.indexOf("\n") + 1 : titleSpan.end;
  for (let lines = 0; lines < LINES && at >= 0 && at < text.length; ) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + LONGEST + 1));
    if (line.trim() !== "") {
      lines += 1;
      if (isMasthead(line)) found.push(...namesIn(line, at, publisher));
      // What is told begins here: what stands below is no masthead.
      else if (line.length > LONGEST) break;
    }
    at = end + 1;
  }
  return found;
};

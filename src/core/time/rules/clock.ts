import { CARDINALS } from "../../language/en/number-words.ts";
import { readNumber } from "../../quantity/number.ts";
import { type Clock, type Draft, dateOf } from "../draft.ts";
import { PARTS } from "../words.ts";
import { isDash, lowerAt, type TimeRule } from "./rule.ts";

const HALVES: ReadonlyMap<string, number> = new Map([
  ["am", 0],
  ["a.m.", 0],
  ["a.m", 0],
  ["pm", 12],
  ["p.m.", 12],
  ["p.m", 12],
]);
const ZONES = new Set(
  "gmt utc bst cet cest est edt et pst pdt pt cst cdt mst mdt ist msk jst aest sast wat eat".split(" "),
);
const COLON = /^([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(am|pm|h|hrs)?$/;
const DOTTED = /^([01]?\d|2[0-3])\.([0-5]\d)(am|pm)?$/;
const GLUED = /^([01]?\d)(am|pm|a\.m\.|p\.m\.)$/;
const MILITARY = /^([01]\d|2[0-4])([0-5]\d)(gmt|utc|hrs|h|z)?$/;

/** "3:30 p.m.", "15:30", "3pm", "at 3 o'clock", "1130 GMT", "half past seven", "quarter to eight". */
export const clock: TimeRule = (tokens, at) => {
  const lower = lowerAt(tokens, at);
  const colon = COLON.exec(lower);
  if (colon !== null) {
    const seconds = secondsAfter(tokens, at);
    return withHalf(
      tokens,
      at,
      Number(colon[1]),
      Number(colon[2]),
      seconds?.half ?? colon[3] ?? "",
      true,
      seconds?.to ?? at + 1,
    );
  }
  const dotted = DOTTED.exec(lower);
  if (dotted !== null && (dotted[3] !== undefined || HALVES.has(lowerAt(tokens, at + 1))))
    return withHalf(tokens, at, Number(dotted[1]), Number(dotted[2]), dotted[3] ?? "", true);
  const glued = GLUED.exec(lower);
  if (glued !== null) return withHalf(tokens, at, Number(glued[1]), null, glued[2] ?? "", false);
  const military = MILITARY.exec(lower);
  if (
    military !== null &&
    (military[3] !== undefined || ZONES.has(lowerAt(tokens, at + 1)) || /^(?:hours|hrs)$/.test(lowerAt(tokens, at + 1)))
  ) {
    const next = lowerAt(tokens, at + 1);
    const to = at + 1 + (military[3] === undefined && (ZONES.has(next) || next === "hours" || next === "hrs") ? 1 : 0);
    return made(tokens, at, to, { hour: Number(military[1]) % 24, minute: Number(military[2]), open: false });
  }
  if (lower === "half" || lower === "quarter") return spoken(tokens, at, at + 1, lower === "half" ? 30 : 15);
  if (lower === "a" && lowerAt(tokens, at + 1) === "quarter") return spoken(tokens, at, at + 2, 15);
  const hour = /^(?:\d|1\d|2[0-4])$/.test(lower) ? Number(lower) : (CARDINALS.get(lower) ?? 99);
  const past = minutesPast(tokens, at) ?? hourAndMinutes(tokens, at, hour);
  if (past !== null) return past;
  if (hour > 24 || hour === 0) return null;
  const next = lowerAt(tokens, at + 1);
  if (hour === 12 && (next === "noon" || next === "midnight"))
    return made(tokens, at, at + 2, { hour: next === "noon" ? 12 : 0, minute: 0, open: false });
  const night = next === "at" && lowerAt(tokens, at + 2) === "night";
  if (
    night ||
    (next === "in" &&
      lowerAt(tokens, at + 2) === "the" &&
      /^(?:morning|afternoon|evening)$/.test(lowerAt(tokens, at + 3)))
  ) {
    const part = night ? "night" : lowerAt(tokens, at + 3);
    const late = part === "afternoon" || part === "evening" || (night && hour >= 6 && hour < 12);
    return hour > 12
      ? null
      : made(tokens, at, at + (night ? 3 : 4), {
          hour: (hour % 12) + (late || (hour === 12 && part !== "morning" && !night) ? 12 : 0),
          minute: null,
          open: false,
        });
  }
  // "9.am", set close
  if (
    next === "." &&
    hour <= 12 &&
    HALVES.has(lowerAt(tokens, at + 2)) &&
    tokens[at + 2]?.start === tokens[at + 1]?.end
  )
    return withHalf(tokens, at, hour, null, lowerAt(tokens, at + 2), false, at + 3);
  if (HALVES.has(next) && hour <= 12) return withHalf(tokens, at, hour, null, "", false);
  if (next === "o'clock" || next === "oclock" || (next === "o'" && lowerAt(tokens, at + 2) === "clock")) {
    return made(tokens, at, at + (next === "o'" ? 3 : 2), { hour, minute: null, open: hour <= 12 });
  }
  // "between 3 and 5 p.m.", "from 3 to 5 p.m.", "3-5pm": the half stands on the second
  if ((isDash(next) || next === "to" || next === "and" || next === "until") && hour <= 12) {
    const second = lowerAt(tokens, at + 2);
    const half =
      GLUED.test(second) ||
      ((/^1?\d(?::[0-5]\d)?$/.test(second) || /^1?\d\.[0-5]\d$/.test(second)) && HALVES.has(lowerAt(tokens, at + 3)));
    return half ? made(tokens, at, at + 1, { hour, minute: null, open: true }) : null;
  }
  return null;
};

function spoken(tokens: Parameters<TimeRule>[0], at: number, i: number, minutes: number): Draft | null {
  const side = lowerAt(tokens, i);
  if (side !== "past" && side !== "to" && side !== "after") return null;
  if (side === "to" && minutes === 30) return null;
  const hour =
    CARDINALS.get(lowerAt(tokens, i + 1)) ??
    (/^1?\d$/.test(lowerAt(tokens, i + 1)) ? Number(lowerAt(tokens, i + 1)) : 99);
  if (hour > 12 || hour === 0) return null;
  const clockTime =
    side === "to" ? { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes } : { hour, minute: minutes };
  const end = lowerAt(tokens, i + 2) === "o'clock" ? i + 3 : i + 2;
  const half = HALVES.get(lowerAt(tokens, end));
  if (half !== undefined)
    return made(tokens, at, end + 1, { hour: (clockTime.hour % 12) + half, minute: clockTime.minute, open: false });
  return made(tokens, at, end, { ...clockTime, open: true });
}

/** "seven thirty p.m.", "at five-thirty tomorrow evening": minutes in words, with a sign that they are no count. */
function hourAndMinutes(tokens: Parameters<TimeRule>[0], at: number, hour: number): Draft | null {
  if (hour < 1 || hour > 12 || /^\d/.test(lowerAt(tokens, at))) return null;
  const dash = isDash(lowerAt(tokens, at + 1)) ? 1 : 0;
  const read = readNumber(tokens, at + 1 + dash);
  if (read === null || read.ordinal || read.form !== "words" || read.value < 10 || read.value > 59) return null;
  const next = lowerAt(tokens, read.to);
  const half = HALVES.get(next);
  if (half !== undefined)
    return made(tokens, at, read.to + 1, { hour: (hour % 12) + half, minute: read.value, open: false });
  const day = PARTS.has(next) || /^(?:this|tomorrow|yesterday|today|tonight|last)$/.test(next);
  const inThe = next === "in" && lowerAt(tokens, read.to + 1) === "the" && PARTS.has(lowerAt(tokens, read.to + 2));
  return lowerAt(tokens, at - 1) === "at" && (day || inThe)
    ? made(tokens, at, read.to, { hour, minute: read.value, open: true })
    : null;
}

/** ":31am" set close behind the minutes. */
function secondsAfter(tokens: Parameters<TimeRule>[0], at: number): { half: string; to: number } | null {
  const [first, colon, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (colon?.text !== ":" || colon.start !== first?.end || last?.start !== colon.end) return null;
  const seconds = /^[0-5]\d(am|pm)?$/.exec(last.lower);
  return seconds === null ? null : { half: seconds[1] ?? "", to: at + 3 };
}

/** "ten past nine", "20 minutes past 8". */
function minutesPast(tokens: Parameters<TimeRule>[0], at: number): Draft | null {
  const read = readNumber(tokens, at);
  if (read === null || read.ordinal || !Number.isInteger(read.value) || read.value < 1 || read.value > 59) return null;
  const i = /^(?:minutes?|mins?)$/.test(lowerAt(tokens, read.to)) ? read.to + 1 : read.to;
  return lowerAt(tokens, i) === "past" ? spoken(tokens, at, i, read.value) : null;
}

function withHalf(
  tokens: Parameters<TimeRule>[0],
  at: number,
  hour: number,
  minute: number | null,
  glued: string,
  colon: boolean,
  end = at + 1,
): Draft | null {
  let to = end;
  let half = HALVES.get(glued);
  if (half === undefined) {
    half = HALVES.get(lowerAt(tokens, to));
    if (half !== undefined) to++;
  }
  if (half !== undefined && hour > 12) half = undefined;
  if (half === undefined && !colon) return null;
  const value: Clock = { hour: half === undefined ? hour % 24 : (hour % 12) + half, minute, open: false };
  return made(
    tokens,
    at,
    to,
    half === undefined && hour <= 12 && hour > 0 && !/^0/.test(lowerAt(tokens, at)) ? { ...value, open: true } : value,
  );
}

function made(tokens: Parameters<TimeRule>[0], from: number, end: number, value: Clock): Draft {
  let to = end;
  if (ZONES.has(lowerAt(tokens, to)) && (tokens[to]?.text ?? "").toUpperCase() === tokens[to]?.text) to++;
  else if (lowerAt(tokens, to) === "local" && lowerAt(tokens, to + 1) === "time") to += 2;
  else if (
    /^(?:eastern|pacific|central|mountain)$/.test(lowerAt(tokens, to)) &&
    /^(?:time|standard|daylight)$/.test(lowerAt(tokens, to + 1))
  )
    to += lowerAt(tokens, to + 1) === "time" ? 2 : 3;
  if (lowerAt(tokens, to) === "(" && ZONES.has(lowerAt(tokens, to + 2)) && lowerAt(tokens, to + 3) === ")") to += 4;
  const open = value.open && /(?:gmt|utc|hrs|hours)/.test(lowerAt(tokens, to - 1)) ? { ...value, open: false } : value;
  return { from, to, rule: "time/clock", value: dateOf({ clock: open }) };
}

import { EIGHTH } from "./opened/eighth.ts";
import { ELEVENTH } from "./opened/eleventh.ts";
import { FIFTH } from "./opened/fifth.ts";
import { FOURTH } from "./opened/fourth.ts";
import { NINTH } from "./opened/ninth.ts";
import { SEVENTH } from "./opened/seventh.ts";
import { SIXTH } from "./opened/sixth.ts";
import { TENTH } from "./opened/tenth.ts";
import { THIRD } from "./opened/third.ts";
import { TWELFTH } from "./opened/twelfth.ts";

/** Templates that were held out once, and are open since: rules may be read against them. Each list is a part of its own. */
export const OPENED = {
  third: THIRD,
  fourth: FOURTH,
  fifth: FIFTH,
  sixth: SIXTH,
  seventh: SEVENTH,
  eighth: EIGHTH,
  ninth: NINTH,
  tenth: TENTH,
  eleventh: ELEVENTH,
  twelfth: TWELFTH,
};

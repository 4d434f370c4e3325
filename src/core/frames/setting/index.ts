import type { Setting } from "../../claim/claim.ts";
import type { Findings } from "../../reading.ts";
import { contextOf } from "../build/frame-context.ts";
import { settingDay } from "./day.ts";
import { settingPlace } from "./place.ts";

const memo = new WeakMap<Findings, Setting>();

/** Where and when a report plays, by its headline, dateline and opening. Part of no answer. */
export const settingOf = (findings: Findings): Setting => {
  const known = memo.get(findings);
  if (known) return known;
  const context = contextOf(findings);
  const setting: Setting = { place: settingPlace(context), day: settingDay(context) };
  memo.set(findings, setting);
  return setting;
};

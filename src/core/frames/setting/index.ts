import type { Setting } from "../../claim/claim.ts";
import type { Findings } from "../../reading.ts";
import { contextOf } from "../build/frame-context.ts";
import { settingDay } from "./day.ts";
import { settingPlace } from "./place.ts";
import { settingScenes } from "./scenes.ts";
import { tellingStretch } from "./stretch.ts";
import { settingWhat } from "./what.ts";
import { settingWho } from "./who.ts";

const memo = new WeakMap<Findings, Setting>();

/** What a report is about, who, where and when, by its headline, dateline and opening. Part of no answer. */
export const settingOf = (findings: Findings): Setting => {
  const known = memo.get(findings);
  if (known) return known;
  const context = contextOf(findings);
  const stretch = tellingStretch(context);
  const setting: Setting = {
    what: stretch && settingWhat(context, stretch),
    who: stretch && settingWho(context, stretch),
    place: settingPlace(context),
    day: settingDay(context),
    scenes: settingScenes(context),
  };
  memo.set(findings, setting);
  return setting;
};

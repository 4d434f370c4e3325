import type { StatusRule } from "../status-rule.ts";
import { accused, acquitted } from "./accused.ts";
import { statusOfAdjunct } from "./adjunct.ts";
import { attempted } from "./attempted.ts";
import { believed } from "./believed.ts";
import { claimCue } from "./claim-cue.ts";
import { cleft } from "./cleft.ts";
import { condition } from "./condition.ts";
import { counterfactual } from "./counterfactual.ts";
import { denial } from "./denial.ts";
import { directive } from "./directive.ts";
import { forecastGovernor } from "./forecast-governor.ts";
import { infinitive } from "./infinitive.ts";
import { intended } from "./intended.ts";
import { statusOfKeeping } from "./kept-from.ts";
import { modalForecast } from "./modal-forecast.ts";
import { modalPlan } from "./modal-plan.ts";
import { statusOfTimeClause, toBecome } from "./not-yet.ts";
import { openNoun } from "./open-noun.ts";
import { ownFeat } from "./own-feat.ts";
import { ownGain } from "./own-gain.ts";
import { planGovernor } from "./plan-governor.ts";
import { progressivePlan } from "./progressive-plan.ts";
import { purpose } from "./purpose.ts";
import { question } from "./question.ts";
import { refuted } from "./refuted.ts";
import { rejectedReport } from "./rejected-report.ts";
import { retracted } from "./retracted.ts";
import { scheduled } from "./scheduled.ts";
import { toAct } from "./to-act.ts";
import { unaware } from "./unaware.ts";
import { unmeant } from "./unmeant.ts";
import { unreal } from "./unreal.ts";
import { wanted } from "./wanted.ts";

const RULES: readonly StatusRule[] = [
  question,
  unmeant,
  intended,
  retracted,
  refuted,
  rejectedReport,
  unaware,
  counterfactual,
  unreal,
  condition,
  toBecome,
  cleft,
  acquitted,
  denial,
  wanted,
  attempted,
  directive,
  planGovernor,
  forecastGovernor,
  openNoun,
  scheduled,
  modalPlan,
  modalForecast,
  toAct,
  accused,
  progressivePlan,
  purpose,
  infinitive,
  claimCue,
  believed,
  ownGain,
  ownFeat,
];

/** The first rule that applies decides; none means asserted. What supports nothing comes before what supports little. */
export const STATUS_RULES: readonly StatusRule[] = [
  statusOfKeeping(RULES),
  statusOfTimeClause(RULES),
  ...RULES,
  statusOfAdjunct(RULES),
];

/** What of an act to come is said by: asked again where the act is denied. */
export const PROSPECTIVE: readonly StatusRule[] = [planGovernor, forecastGovernor, modalPlan, modalForecast];

import { compare as casualtiesCompare } from "./casualties/compare.ts";
import { render as casualtiesRender } from "./casualties/render.ts";
import { compare as controlCompare } from "./control/compare.ts";
import { render as controlRender } from "./control/render.ts";
import { compare as countCompare } from "./count/compare.ts";
import { render as countRender } from "./count/render.ts";
import { compare as deploymentCompare } from "./deployment/compare.ts";
import { render as deploymentRender } from "./deployment/render.ts";
import { compare as displacementCompare } from "./displacement/compare.ts";
import { render as displacementRender } from "./displacement/render.ts";
import { compare as evacuationCompare } from "./evacuation/compare.ts";
import { render as evacuationRender } from "./evacuation/render.ts";
import { compare as eventCompare } from "./event/compare.ts";
import { render as eventRender } from "./event/render.ts";
import { compare as forecastCompare } from "./forecast/compare.ts";
import { render as forecastRender } from "./forecast/render.ts";
import type { FrameCompare } from "./frame-compare.ts";
import type { FrameRender } from "./frame-render.ts";
import { compare as measureCompare } from "./measure/compare.ts";
import { render as measureRender } from "./measure/render.ts";
import { compare as positionCompare } from "./position/compare.ts";
import { render as positionRender } from "./position/render.ts";
import { compare as statementCompare } from "./statement/compare.ts";
import { render as statementRender } from "./statement/render.ts";

/** How a kind of claim is compared and told. One line a frame. */
export interface Comparer {
  readonly compare: FrameCompare;
  readonly render: FrameRender;
}

/** Asks of anything by its words, whatever frames told it. */
export const FREE: Comparer = { compare: statementCompare, render: statementRender };

export const COMPARERS: readonly Comparer[] = [
  { compare: controlCompare, render: controlRender },
  { compare: countCompare, render: countRender },
  { compare: casualtiesCompare, render: casualtiesRender },
  { compare: measureCompare, render: measureRender },
  { compare: displacementCompare, render: displacementRender },
  { compare: deploymentCompare, render: deploymentRender },
  { compare: evacuationCompare, render: evacuationRender },
  { compare: positionCompare, render: positionRender },
  { compare: forecastCompare, render: forecastRender },
  FREE,
  { compare: eventCompare, render: eventRender },
];

const byName: ReadonlyMap<string, Comparer> = new Map(COMPARERS.map((comparer) => [comparer.compare.name, comparer]));

/** Null for a frame that nobody compares: its claims are listed and answer nothing. */
export const comparerOf = (frame: string): Comparer | null => byName.get(frame) ?? null;

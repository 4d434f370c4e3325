import { casualties } from "./casualties/index.ts";
import { control } from "./control/index.ts";
import { count } from "./count/index.ts";
import { deployment } from "./deployment/index.ts";
import { displacement } from "./displacement/index.ts";
import { evacuation } from "./evacuation/index.ts";
import { event } from "./event/index.ts";
import { forecast } from "./forecast/index.ts";
import type { FrameReader } from "./frame.ts";
import { measure } from "./measure/index.ts";
import { position } from "./position/index.ts";
import { statement } from "./statement/index.ts";

/** Every frame that the engine reads. To add one: a folder, and a line here. */
export const FRAMES: readonly FrameReader[] = [
  control,
  count,
  casualties,
  displacement,
  deployment,
  evacuation,
  measure,
  position,
  forecast,
  event,
  statement,
];

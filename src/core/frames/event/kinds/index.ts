import { ACCIDENTS } from "./accidents.ts";
import { CRIME } from "./crime.ts";
import type { EventKind } from "./kind.ts";
import { LAW } from "./law.ts";
import { NATURE } from "./nature.ts";
import { OFFICES } from "./offices.ts";
import { RELATIONS } from "./relations.ts";
import { SERVICES } from "./services.ts";
import { VIOLENCE } from "./violence.ts";

export type { EventKind, PloverType } from "./kind.ts";
export { STRUCTURES, VEHICLES } from "./things.ts";

/** All kinds of events. Where two have one word, the first that fits tells it. */
export const EVENT_KINDS: readonly EventKind[] = [
  ...VIOLENCE,
  ...LAW,
  ...RELATIONS,
  ...CRIME,
  ...ACCIDENTS,
  ...NATURE,
  ...OFFICES,
  ...SERVICES,
];

import type { Status } from "../status/status.ts";

/** A verdict is decided within the first of these that is present; the others stand beside it. */
export const LAYERS: readonly Status[] = ["asserted", "claimed", "planned", "forecast"];

/** Conditions and questions support nothing; a denial supports that it is denied, and is set against its answer. */
export const supports = (status: Status): boolean => LAYERS.includes(status);

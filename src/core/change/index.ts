export { type ChangeSide, causesOf } from "./causes.ts";
export type { Cause, Change, ChangeKind, ChangeReason, Changes } from "./change.ts";
export { changes } from "./changes.ts";

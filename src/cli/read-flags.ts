import type { Values } from "./command.ts";
import { countFlag, textFlag } from "./parse-flags.ts";

/** The flags that say how paths are read, as the app takes them. */
export const readFlags = (values: Values): { meta?: string; columns?: string; maxBytes?: number } => {
  const meta = textFlag(values, "meta");
  const columns = textFlag(values, "map");
  const maxBytes = countFlag(values, "max-bytes");
  return {
    ...(meta === null ? {} : { meta }),
    ...(columns === null ? {} : { columns }),
    ...(maxBytes === null ? {} : { maxBytes }),
  };
};

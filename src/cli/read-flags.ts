import type { ReadChoice } from "../app/read-options.ts";
import type { Values } from "./command.ts";
import { countFlag, textFlag } from "./parse-flags.ts";

/** The flags that say how paths are read, as the app takes them. */
export const readFlags = (values: Values): ReadChoice => {
  const meta = textFlag(values, "meta");
  const columns = textFlag(values, "map");
  const gazetteer = textFlag(values, "gazetteer");
  const maxBytes = countFlag(values, "max-bytes");
  return {
    ...(meta === null ? {} : { meta }),
    ...(columns === null ? {} : { columns }),
    ...(maxBytes === null ? {} : { maxBytes }),
    ...(gazetteer === null ? {} : { gazetteer }),
    ...(values["allow-private"] === true ? { allowPrivate: true } : {}),
  };
};

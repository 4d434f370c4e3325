import { type Beside, featuresOf } from "./features.ts";
import type { ToldWords } from "./told-words.ts";
import { NEARNESS_WEIGHTS } from "./weights.ts";

/** How likely two claims are of one matter, in log odds. The same whichever stands first; what they say of it may differ. */
export const nearness = (a: ToldWords, b: ToldWords, beside: Beside): number =>
  featuresOf(a, b, beside).reduce((sum, [name, value]) => sum + value * (NEARNESS_WEIGHTS[name] ?? 0), 0);

import { agencyOf } from "../../lineage/agencies.ts";
import { fold } from "../../lineage/words.ts";

/** One name for a publisher, an agency in a credit line and an outlet that is relayed: "The Daily Post" is "daily post". */
export const outletKey = (name: string): string =>
  fold(agencyOf(name) ?? name)
    .replace(/^the\s+/, "")
    .trim();

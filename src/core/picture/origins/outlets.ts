import { agencyOf } from "../../lineage/agencies.ts";
import { fold } from "../../lineage/words.ts";

/** What a site calls its parts: "m.", "news.blog."; any other word before a name may be another newsroom ("hale.coastnews.com"). */
const PARTS = "www\\d?|m|mobile|amp|news|blogs?|edition|en|local|video|photos|sports|live|web";

/** "news.dorlanpost.co.uk", "m.dorlanpost.com": the name that was registered, "dorlanpost". */
const SITE = new RegExp(
  `^(?:(?:${PARTS})\\.)*((?:[\\p{L}\\d-]+\\.)*?[\\p{L}\\d-]+)\\.(?:(?:com?|org|net|gov|edu|ac)\\.)?\\p{L}{2,10}$`,
  "u",
);

/**
 * One name for a publisher, an agency in a credit line and an outlet that is relayed: "The Daily Post" and "thedailypost.com" are
 * "dailypost".
 */
export const outletKey = (name: string): string => {
  const told = fold(name).trim();
  const site = SITE.exec(told)?.[1]?.replace(/^the(?=\p{L}{4})/u, "") ?? told.replace(/^the\s+/u, "");
  // "bigstory.ap.example" is the agency's.
  const last = site.split(".").at(-1) ?? site;
  return fold(agencyOf(told) ?? agencyOf(last) ?? site).replace(/[^\p{L}\p{N}]/gu, "");
};

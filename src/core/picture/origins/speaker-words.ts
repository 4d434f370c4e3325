import { fold } from "../../lineage/words.ts";
import { roleClasses } from "../../mention/index.ts";

/** Heads of descriptions that say no office: any official or source may be any other. */
export const PLAIN_OFFICES = new Set([
  "official",
  "source",
  "person",
  "people",
  "authority",
  "representative",
  "figure",
  "insider",
  "leader",
  "member",
]);

/** People who tell what they saw: never the same voice as an office. */
const WITNESSES = new Set([
  "resident",
  "witness",
  "eyewitness",
  "survivor",
  "neighbor",
  "neighbour",
  "local",
  "villager",
  "bystander",
  "passenger",
  "civilian",
  "shopkeeper",
  "student",
  "relative",
  "mother",
  "father",
  "brother",
  "sister",
  "son",
  "daughter",
  "wife",
  "husband",
  "friend",
  "woman",
  "man",
  "girl",
  "boy",
  "victim",
  "refugee",
  "tourist",
  "motorist",
  "commuter",
  "worker",
  "fisherman",
  "farmer",
  "parent",
  "onlooker",
  "inhabitant",
]);

/** People who saw it or whom it befell, and their kin. */
export const isWitness = (office: string): boolean => WITNESSES.has(office) || roleClasses(office).includes("family");

const OF = /\s(?:of|for|from|in|at|with|on|who|whose|near)\s/;

/** "several security officers" gives "officer": the head noun of a description, singular. */
export const officeOf = (description: string): string | null => {
  const head = fold(description)
    .split(OF)[0]
    ?.replace(/[^\p{L}\p{N}\s-]/gu, " ")
    .trim()
    .split(/\s+/)
    .at(-1);
  if (!head) return null;
  if (head.endsWith("ies")) return `${head.slice(0, -3)}y`;
  if (head === "people") return "people";
  // "Witnesses", "bosses".
  if (head.endsWith("sses")) return head.slice(0, -2);
  return head.endsWith("s") && !head.endsWith("ss") ? head.slice(0, -1) : head;
};

/** "three officials", "security officers": more than one speaker, still one root where nothing tells them apart. */
export const bareDescription = (text: string): string =>
  fold(text)
    .replace(
      /^(?:(?:a|an|the|one|two|three|four|some|several|many|other|another|local|senior|top|unnamed|anonymous)\s+)+/,
      "",
    )
    .trim();

import { roleHead, type Scene } from "./scene.ts";

/** `description/owned`: "Canada ... its embassy", "their army": the body of whoever the possessive stands for. Runs after pronouns. */
export function resolveOwned(scene: Scene): void {
  for (const open of scene.drafts) {
    if (open.rule !== "state-body/open" || open.wanted !== null || !open.body) continue;
    const owner = (scene.bySentence.get(open.sentence) ?? []).find(
      (d) => d.fromToken === open.fromToken && d.form === "pronoun",
    );
    const country = owner ? /^(?:government|country|military):([A-Z]{2})$/.exec(owner.entity)?.[1] : undefined;
    if (!owner || !country) continue;
    open.entity = `${open.body}:${country}${open.body === "ministry" ? `/${open.noun}` : ""}`;
    open.country = country;
    open.antecedent = owner.antecedent;
    open.rule = "description/owned";
  }
}

/** Whether two drafts stand for one office: the same country and portfolio, a secretary of state being a minister. */
export function sameOffice(role: string, noun: string, other: string): boolean {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .replace(/defense/g, "defence")
      .split(/[^\p{L}]+/u);
  const head = noun === "secretary" || noun === "minister" ? ["secretary", "minister"] : [noun];
  const theirs = words(other);
  if (!head.includes(roleHead(other))) return false;
  const own = words(role);
  // "the president" is no vice president, "the minister" no prime minister; else the bare noun stands for any portfolio.
  if (DISTINCT.some((w) => theirs.includes(w) && !own.includes(w))) return false;
  return own.filter((w) => OFFICES.has(w)).every((w) => theirs.includes(w));
}

const DISTINCT = ["vice", "deputy", "prime", "former", "assistant", "ex", "press", "lieutenant"];
const OFFICES = new Set([
  "prime",
  "defence",
  "foreign",
  "interior",
  "health",
  "finance",
  "justice",
  "education",
  "home",
  "energy",
  "transport",
  "state",
  "treasury",
  "press",
  "vice",
  "deputy",
  "general",
  "security",
  "agriculture",
  "environment",
  "labour",
  "labor",
  "trade",
]);

import type { Claim } from "../core/claim/claim.ts";
import type { Correction } from "../core/decision/index.ts";
import type { Status } from "../core/status/status.ts";
import { ProblemError } from "./problem.ts";

const STATUSES: readonly Status[] = ["asserted", "claimed", "denied", "planned", "forecast", "conditional", "asked"];

const refused = (what: string, todo: string): ProblemError =>
  new ProblemError({ code: "usage", what, where: "--set", todo });

const BOUNDS = { ">=": "at least", "<=": "at most", "~": "about", "": "exact" } as const;
const QUANTITY = /^(>=|<=|~|)(\d{1,15}(?:\.\d{1,6})?)(?:-(\d{1,15}(?:\.\d{1,6})?))?$/u;

const quantityOf = (text: string, claim: Claim): NonNullable<Correction["quantity"]> => {
  if (claim.quantity === null) throw refused("this claim counts nothing", "correct another field, or reject it");
  const parts = QUANTITY.exec(text);
  const sign = parts?.[1] ?? "";
  if (
    !parts ||
    !(sign === "" || sign === ">=" || sign === "<=" || sign === "~") ||
    (parts[3] && sign !== "" && sign !== "~")
  )
    throw refused(`"${text}" is no quantity`, "write 14, 10-14, >=14, <=14 or ~14");
  const first = Number(parts[2]);
  const second = parts[3] === undefined ? first : Number(parts[3]);
  const bound = BOUNDS[sign];
  return {
    low: bound === "at most" ? null : Math.min(first, second),
    high: bound === "at least" ? null : Math.max(first, second),
    bound,
  };
};

const yes = (text: string): boolean => {
  if (text !== "yes" && text !== "no")
    throw refused(`"${text}" is neither yes nor no`, "write background=yes or background=no");
  return text === "yes";
};

/** Reads "quantity=14,status=claimed". Throws `ProblemError` that says what is wrong. */
export const correctionOf = (text: string, claim: Claim): Correction => {
  const set: { -readonly [Name in keyof Correction]: Correction[Name] } = {};
  for (const part of text.split(",")) {
    const at = part.indexOf("=");
    const name = part.slice(0, at).trim();
    const value = part.slice(at + 1).trim();
    if (at > 0 && name === "quantity") set.quantity = quantityOf(value, claim);
    else if (at > 0 && name === "status") {
      const status = STATUSES.find((one) => one === value);
      if (!status) throw refused(`"${value}" is no status`, `use one of ${STATUSES.join(", ")}`);
      set.status = status;
    } else if (at > 0 && name === "polarity" && (value === "positive" || value === "negative")) set.polarity = value;
    else if (at > 0 && name === "background") set.background = yes(value);
    else
      throw refused(
        `"${part.trim()}" is nothing that can be corrected`,
        "write quantity=14, status=claimed, polarity=negative or background=yes; several with commas",
      );
  }
  return set;
};

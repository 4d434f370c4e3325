import type { Claim } from "../../src/core/claim/claim.ts";

/** What a claim says, by places and codes alone: a judgement holds as long as this stays the same. */
export const keyOf = ({
  frame,
  harm,
  state,
  stance,
  scope,
  start,
  end,
  status,
  polarity,
  background,
  quantity,
  roles,
}: Claim): string =>
  [
    frame,
    harm ?? state ?? stance ?? scope["kind"] ?? "",
    `${start}-${end}`,
    status,
    polarity === "negative" ? "not" : "",
    background ? "before" : "",
    quantity ? `${quantity.low ?? ""}..${quantity.high ?? ""}${quantity.increment ? "+" : ""}` : "",
    ...Object.entries(roles)
      .flatMap(([name, role]) => (role ? [`${name}@${role.start}-${role.end}`] : []))
      .sort(),
  ].join(" ");

import type { AttributionLink } from "../../core/attribution/attribution.ts";
import type { Claim, Horizon, Role } from "../../core/claim/claim.ts";
import type { Quantity } from "../../core/quantity/quantity.ts";
import type { Span } from "../../core/text/span.ts";
import type { ValidTime } from "../../core/time/time.ts";
import type {
  ClaimLine,
  ClaimLineHorizon,
  ClaimLineQuantity,
  ClaimLineReport,
  ClaimLineRole,
  ClaimLineSpan,
  ClaimLineSpeaker,
  ClaimLineTime,
} from "./claim-1.ts";

/** What a claim's line says of its report. */
export interface LineReport {
  readonly id: string;
  readonly sources: readonly string[];
  readonly publisher: string | null;
  readonly publishedAt: string | null;
}

/** `{[name]: value}` where there is a value, nothing where there is none: keeps optional fields out of the JSON. */
export const given = <Name extends string, Value>(name: Name, value: Value | undefined): { [key in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: value } as { [key in Name]?: Value });

export const spanField = ({ start, end }: Span): ClaimLineSpan => ({ start, end });

/** Keys in code-unit order, so that equal values have equal bytes. */
export const sorted = <Value>(values: { readonly [name: string]: Value }): [string, Value][] =>
  Object.entries(values).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

export const quantityField = (quantity: Quantity): ClaimLineQuantity => ({
  low: quantity.low,
  high: quantity.high,
  bound: quantity.bound,
  unit: quantity.unit,
  unitText: quantity.unitText,
  of: quantity.of,
  share: quantity.share,
  ordinal: quantity.ordinal,
  increment: quantity.increment,
  ...(quantity.words === undefined ? {} : { words: quantity.words }),
});

const roleField = (role: Role): ClaimLineRole => ({
  text: role.text,
  start: role.start,
  end: role.end,
  entity: role.entity,
  ...given("name", role.name),
  ...given("kind", role.kind),
  ...given("country", role.country),
  ...given("admin1", role.admin1),
  ...given("lat", role.lat),
  ...given("lon", role.lon),
  ...given("precision", role.precision),
  ...given("within", role.within),
  ...given("role", role.role),
  ...given("affiliation", role.affiliation),
  ...given("frame", role.frame),
  ...given("state", role.state),
  ...(role.resolved === undefined ? {} : { resolved: spanField(role.resolved) }),
});

const horizonField = ({ days, from, to, text, start, end }: Horizon): ClaimLineHorizon => ({
  days,
  from,
  to,
  text,
  start,
  end,
});

const rolesField = (claim: Claim): ClaimLine["roles"] => {
  const roles: ClaimLine["roles"] = {};
  for (const [name, role] of Object.entries(claim.roles)) roles[name] = role === null ? null : roleField(role);
  if (claim.horizon !== undefined) roles["horizon"] = horizonField(claim.horizon);
  return roles;
};

const speakerField = (link: AttributionLink): ClaimLineSpeaker => ({
  speaker: link.speaker,
  ...given("role", link.role),
  cue: link.cue,
  ...given("via", link.via),
  start: link.start,
  end: link.end,
  ...given("entity", link.entity),
  ...given("kind", link.kind),
  ...given("cueStart", link.cueStart),
  ...given("cueEnd", link.cueEnd),
  ...(link.told === undefined ? {} : { told: spanField(link.told) }),
});

const timeField = ({ from, to, text, start, end, basis }: ValidTime): ClaimLineTime => ({
  from,
  to,
  text,
  start,
  end,
  basis,
});

/** A claim as `claim/1`, its fields in the order of the format. */
export const claimLine = (claim: Claim, report: LineReport): ClaimLine => {
  const lineReport: ClaimLineReport = {
    id: report.id,
    source: report.sources[0] ?? "",
    publisher: report.publisher,
    publishedAt: report.publishedAt,
  };
  return {
    tellings: "claim/1",
    id: claim.id,
    report: lineReport,
    frame: claim.frame,
    rule: claim.rule,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    ...given("state", claim.state),
    ...given("harm", claim.harm),
    ...given("stance", claim.stance),
    ...given("code", claim.code),
    roles: rolesField(claim),
    ...(claim.horizon === undefined ? {} : { horizon: horizonField(claim.horizon) }),
    quantity: claim.quantity === null ? null : quantityField(claim.quantity),
    status: claim.status,
    polarity: claim.polarity,
    attribution: claim.attribution.map(speakerField),
    validTime: claim.validTime === null ? null : timeField(claim.validTime),
    direct: claim.direct,
    ...(claim.quotation === undefined ? {} : { quotation: spanField(claim.quotation) }),
    ...given("hedge", claim.hedge),
    background: claim.background,
    ...(claim.figure === undefined
      ? {}
      : { figure: { role: claim.figure.role, text: claim.figure.text, ...spanField(claim.figure) } }),
    ...(claim.answers === undefined ? {} : { answers: { text: claim.answers.text, ...spanField(claim.answers) } }),
    ...(claim.against === undefined ? {} : { against: { text: claim.against.text, ...spanField(claim.against) } }),
    scope: Object.fromEntries(sorted(claim.scope)),
    sentence: claim.sentence,
    ...(claim.setting === undefined
      ? {}
      : {
          setting: {
            what:
              claim.setting.what === null ? null : { text: claim.setting.what.text, ...spanField(claim.setting.what) },
            who: claim.setting.who === null ? null : roleField(claim.setting.who),
            place: claim.setting.place === null ? null : roleField(claim.setting.place),
            day: claim.setting.day === null ? null : timeField(claim.setting.day),
          },
        }),
  };
};

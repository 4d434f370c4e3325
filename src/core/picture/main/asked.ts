import { keyOf } from "./place-namings.ts";
import type { SceneReport } from "./tally.ts";

/** Of more reports than twice this the oldest and the newest are asked for the names of places. */
const ASKED = 40;

/** The reports whose names are asked for. */
export const askedOf = (reports: readonly SceneReport[]): readonly SceneReport[] => {
  const telling = reports.filter(({ claims }) => claims.length > 0);
  return telling.length <= 2 * ASKED ? telling : [...telling.slice(0, ASKED), ...telling.slice(-ASKED)];
};

const wide = new WeakMap<SceneReport, ReadonlySet<string>>();

/** "Malawi said": a state that acts, by the letters of its country. */
const OF_A_STATE = /^government:[A-Z]{2}$/u;

/** Countries and regions that a report tells of, as it writes them. */
export const wideIn = (report: SceneReport): ReadonlySet<string> => {
  const known =
    wide.get(report) ??
    new Set(
      report.claims.flatMap(({ roles, setting }) =>
        [...Object.values(roles), setting?.place ?? null].flatMap((role) =>
          role?.precision === "country" || role?.precision === "admin1" || OF_A_STATE.test(role?.entity ?? "")
            ? [keyOf(role?.text ?? "")]
            : [],
        ),
      ),
    );
  wide.set(report, known);
  return known;
};

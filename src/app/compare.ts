import type { Decision } from "../core/decision/index.ts";
import { ENGINE_VERSION } from "../core/engine.ts";
import type { ReportEvidence } from "../core/picture/evidence.ts";
import { picture, pictureKeeper } from "../core/picture/index.ts";
import type { Picture } from "../core/picture/picture.ts";
import "./dictionary.ts";
import { checkKnownAt } from "./known-at.ts";

export interface CompareOptions {
  /** ISO 8601: only what was published by then; a date alone means its end, UTC. Left out: everything. */
  readonly knownAt?: string;
  /** Which time `knownAt` is about: publication (when left out), or when the report was stored (`recordedAt` of every reading). */
  readonly knownBy?: "publishedAt" | "recordedAt";
  /** Keep reports whose date nobody gave although `knownAt` is set. */
  readonly includeUndated?: boolean;
  /** What people decided. */
  readonly decisions?: readonly Decision[];
  /** Take all reports as one story, whatever they tell of. */
  readonly oneStory?: boolean;
}

/** Gives the picture of readings; see `compare`. */
export type Compare = (readings: readonly ReportEvidence[], options?: CompareOptions) => Picture;

const comparing =
  (draw: typeof picture): Compare =>
  (readings, options = {}) =>
    draw(
      readings.map(({ report, claims, notices, recordedAt }) => ({
        report,
        claims,
        notices,
        ...(recordedAt === undefined ? {} : { recordedAt }),
      })),
      {
        engine: ENGINE_VERSION,
        knownAt: options.knownAt === undefined ? null : checkKnownAt(options.knownAt),
        ...(options.knownBy === undefined ? {} : { knownBy: options.knownBy }),
        ...(options.decisions === undefined ? {} : { decisions: options.decisions }),
        includeUndated: options.includeUndated ?? false,
        oneStory: options.oneStory ?? false,
      },
    );

/**
 * The picture of reports that were understood. Pure: the same readings give the same picture, in any order. Throws
 * `ProblemError` where `knownAt` is no moment.
 */
export const compare: Compare = comparing(picture);

/**
 * A `compare` for readings that come and go: it gives the same pictures, and remembers the last one, so that questions of which
 * nothing changed are not decided anew. Pass the readings that stay as the same objects.
 */
export const keepComparing = (): Compare => comparing(pictureKeeper());

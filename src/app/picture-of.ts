import type { CompareOptions } from "./compare.ts";
import { checkKnownAt } from "./known-at.ts";
import { type MadePicture, makePicture } from "./make-picture.ts";
import type { ReadChoice } from "./read-options.ts";

export interface PictureOfOptions extends CompareOptions, ReadChoice {
  /** A case file to make or to add to: reports that it holds already are not read again. Left out: nothing is stored. */
  readonly case?: string;
  /** 1: this thread alone. Left out: as many as there are cores, where there is enough to read. */
  readonly threads?: number;
}

/**
 * The picture of files, folders, globs and "-" (standard input), as `tellings picture` makes it. What could not be read
 * is in `picture.notices`. Throws `ProblemError` where nothing could be read, `CaseError` where the case cannot be used.
 */
export const pictureOf = (paths: readonly string[], options: PictureOfOptions = {}): Promise<MadePicture> => {
  const { case: file, knownAt, includeUndated = false, oneStory = false, ...rest } = options;
  return makePicture({
    ...rest,
    paths,
    case: file === undefined ? null : { path: file, named: true },
    knownAt: knownAt === undefined ? null : checkKnownAt(knownAt),
    includeUndated,
    oneStory,
    now: () => new Date().toISOString(),
    onProgress: () => undefined,
  });
};

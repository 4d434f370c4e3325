import { readFile } from "node:fs/promises";
import { readOpml } from "./addresses.ts";
import { ProblemError, problemOf } from "./problem.ts";

/** True for the name of an OPML file, by its ending. */
export const isFeedList = (path: string): boolean => /\.opml$/iu.test(path);

/** The feeds that an OPML file names, at least one. Throws `ProblemError`. */
export const feedsOfList = async (path: string): Promise<readonly string[]> => {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new ProblemError(problemOf(error, path), error);
  });
  const feeds = readOpml(text);
  if (feeds.length === 0)
    throw new ProblemError({
      code: "usage",
      what: "this file names no feed",
      where: path,
      todo: "name an OPML file with xmlUrl attributes, or addresses",
    });
  return feeds;
};

// Lends core the dictionary and the word vectors of the package. Whatever hands core a report or a picture to make imports this file (or `resources.ts`).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../core/language/index.ts";
import { lendLexicon } from "../core/lexicon/index.ts";
import { lendWordVectors } from "../core/nearness/index.ts";
import { PACKAGE_ROOT } from "./package-root.ts";
import { ProblemError } from "./problem.ts";

/** The bytes of a file of the package's data. */
const dataFile = (name: string) => (): Uint8Array => {
  const file = join(PACKAGE_ROOT, "data", name);
  try {
    return readFileSync(file);
  } catch (error) {
    const what = `a data file of the engine is missing (${error instanceof Error ? error.message : String(error)})`;
    throw new ProblemError({ code: "engine/data", what, where: file, todo: "install the package again" }, error);
  }
};

lendLexicon(dataFile(LANGUAGES[0].lexicon));
lendWordVectors(dataFile(LANGUAGES[0].vectors));

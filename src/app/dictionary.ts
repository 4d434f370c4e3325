// Lends core the dictionary of the package. Whatever hands core a report or a picture to make imports this file (or `resources.ts`).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../core/language/index.ts";
import { lendLexicon } from "../core/lexicon/index.ts";
import { PACKAGE_ROOT } from "./package-root.ts";
import { ProblemError } from "./problem.ts";

const FILE = join(PACKAGE_ROOT, "data", LANGUAGES[0].lexicon);

lendLexicon(() => {
  try {
    return readFileSync(FILE);
  } catch (error) {
    const what = `a data file of the engine is missing (${error instanceof Error ? error.message : String(error)})`;
    throw new ProblemError({ code: "engine/data", what, where: FILE, todo: "install the package again" }, error);
  }
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Resources } from "../core/engine.ts";
import { loadGazetteer } from "../core/place/load-gazetteer.ts";
import { loadSyntaxModel } from "../core/syntax/index.ts";
import { PACKAGE_ROOT } from "./package-root.ts";
import { ProblemError } from "./problem.ts";

const DATA = join(PACKAGE_ROOT, "data");

const load = <Value>(path: string, parse: (bytes: Uint8Array) => Value): Value => {
  try {
    return parse(readFileSync(path));
  } catch (error) {
    const what = `a data file of the engine is missing or damaged (${error instanceof Error ? error.message : String(error)})`;
    throw new ProblemError({ code: "engine/data", what, where: path, todo: "install the package again" }, error);
  }
};

const onlyBin = (folder: string): string => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".bin"))
    .sort();
  return join(folder, names[0] ?? "places.bin");
};

let loaded: Resources | null = null;

/** What the engine reads with, from the package's own folder; read once, when first asked for. */
export const loadResources = (): Resources => {
  loaded ??= {
    syntax: load(join(DATA, "syntax", "en.bin"), loadSyntaxModel),
    gazetteer: load(onlyBin(join(DATA, "gazetteer")), loadGazetteer),
  };
  return loaded;
};

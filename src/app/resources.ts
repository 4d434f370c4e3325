import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ENGINE_VERSION, type Resources } from "../core/engine.ts";
import { LANGUAGES } from "../core/language/index.ts";
import type { Gazetteer } from "../core/place/gazetteer.ts";
import { layerGazetteers } from "../core/place/layer-gazetteers.ts";
import { loadGazetteer } from "../core/place/load-gazetteer.ts";
import { loadSyntaxModel } from "../core/syntax/index.ts";
import "./dictionary.ts";
import { PACKAGE_ROOT } from "./package-root.ts";
import { ProblemError, problemOf } from "./problem.ts";

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

/** The engine's data and what to call readings that are made with them. */
export interface LoadedResources {
  readonly resources: Resources;
  /** `ENGINE_VERSION`, with the gazetteer that was added: other places, other claims. */
  readonly engine: string;
}

const loaded = new Map<string, LoadedResources>();

const loadOwn = (): Resources => ({
  syntax: load(join(DATA, LANGUAGES[0].syntax), loadSyntaxModel),
  gazetteer: load(onlyBin(join(DATA, "gazetteer")), loadGazetteer),
});

/** A person's own gazetteer: of `tellings gazetteer import`. */
const loadAdded = (file: string): { readonly gazetteer: Gazetteer; readonly hash: string } => {
  try {
    const bytes = readFileSync(file);
    return { gazetteer: loadGazetteer(bytes), hash: createHash("sha256").update(bytes).digest("hex").slice(0, 12) };
  } catch (error) {
    const problem = problemOf(error, file);
    if (problem.code !== "internal") throw new ProblemError(problem, error);
    throw new ProblemError(
      {
        code: "gazetteer/unreadable",
        what: problem.what,
        where: file,
        todo: "make one with `tellings gazetteer import FILE`, and name it with --gazetteer",
      },
      error,
    );
  }
};

/** The engine's data with a person's gazetteer over its own; each loaded once, when first asked for. */
export const loadEngine = (gazetteer: string | null): LoadedResources => {
  const known = loaded.get(gazetteer ?? "");
  if (known !== undefined) return known;
  let made: LoadedResources;
  if (gazetteer === null) made = { resources: loadOwn(), engine: ENGINE_VERSION };
  else {
    const added = loadAdded(gazetteer);
    const { resources } = loadEngine(null);
    made = {
      resources: { ...resources, gazetteer: layerGazetteers(resources.gazetteer, added.gazetteer) },
      engine: `${ENGINE_VERSION}+${added.hash}`,
    };
  }
  loaded.set(gazetteer ?? "", made);
  return made;
};

/** What the engine reads with, from the package's own folder; read once, when first asked for. */
export const loadResources = (): Resources => loadEngine(null).resources;

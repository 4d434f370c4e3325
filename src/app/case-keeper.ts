import type { CaseStore } from "../store/index.ts";
import type { Keeper } from "./importer.ts";

/** A case as an importer keeps reports in it. */
export const caseKeeper = (store: CaseStore): Keeper => ({
  find: (id) => store.entry(id),
  name: async () => undefined,
  put: (entries) => store.put(entries),
  versions: (url) => store.versions(url),
  putVersions: (versions) => store.putVersions(versions),
});

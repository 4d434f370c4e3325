export { readOpml } from "./feed/read-opml.ts";
export { FetchError } from "./fetch/fetch-error.ts";
export { type Fetched, Fetcher, type FetchOptions, USER_AGENT, type Validators } from "./fetch/fetcher.ts";
export {
  feedFacts,
  followTeasers,
  MOST_LINKED,
  pageBehind,
  readUrl,
  TEASER_UNITS,
  type UrlReading,
} from "./fetch/read-urls.ts";
export type { ByteSource, Input, InputContext, InputItem } from "./input.ts";
export { inputs } from "./inputs.ts";
export { type ColumnField, type ColumnMap, columnFields, readColumnMap } from "./meta/column-map.ts";
export type { MetaByPath, MetaEntry } from "./meta/meta-by-path.ts";
export { MetaFileError, readMetaFile } from "./meta/read-meta-file.ts";
export { isOwnOutput } from "./own-output.ts";
export { collectPaths, isAddress } from "./paths/collect-paths.ts";
export { MAX_DOCUMENT_BYTES, type ReadOptions, readReports } from "./read-reports.ts";

export type { ByteSource, Input, InputContext, InputItem } from "./input.ts";
export { inputs } from "./inputs.ts";
export { type ColumnField, type ColumnMap, columnFields, readColumnMap } from "./meta/column-map.ts";
export type { MetaByPath, MetaEntry } from "./meta/meta-by-path.ts";
export { MetaFileError, readMetaFile } from "./meta/read-meta-file.ts";
export { MAX_DOCUMENT_BYTES, type ReadOptions, readReports } from "./read-reports.ts";

import {
  Fetcher,
  followTeasers,
  type InputItem,
  type MetaByPath,
  MetaFileError,
  type ReadOptions,
  readColumnMap,
  readMetaFile,
  readUrl,
} from "../inputs/index.ts";
import { ProblemError } from "./problem.ts";

/** How named paths are read; all as the user gave it. */
export interface ReadChoice {
  /** File of what the files cannot say. */
  readonly meta?: string;
  /** `text=body,published=date`. */
  readonly columns?: string;
  readonly maxBytes?: number;
  /** Lets addresses of this machine and its private networks be read. */
  readonly allowPrivate?: boolean;
  /** The case file that is written, if any: no folder brings it in as a report. */
  readonly store?: string;
  /** A gazetteer file of `tellings gazetteer import`, over the engine's own. */
  readonly gazetteer?: string;
}

/** A case, and what SQLite keeps beside it while it is open. */
const CASE_FILES = ["", "-wal", "-shm", "-journal"];

const metaOf = async (file: string): Promise<MetaByPath> => {
  try {
    return await readMetaFile(file);
  } catch (error) {
    if (!(error instanceof MetaFileError)) throw error;
    const what = error.message.startsWith(`${file}: `) ? error.message.slice(file.length + 2) : error.message;
    throw new ProblemError({ code: error.code, what, where: file, todo: "mend it, or leave --meta out" }, error);
  }
};

/** Reads the addresses that a person names, feeds with the pages behind them; nothing is asked before the first one. */
const addressReader = (options: ReadOptions, allowPrivate: boolean): NonNullable<ReadOptions["readAddress"]> => {
  let fetcher: Fetcher | null = null;
  return async function* (address): AsyncGenerator<InputItem> {
    fetcher ??= new Fetcher({
      allowPrivate,
      ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
    });
    const { items } = await readUrl(address, fetcher, options);
    yield* followTeasers(items, fetcher, options);
  };
};

/** Reads the meta file and the column map. Throws `ProblemError`. */
export const readOptionsOf = async ({
  meta,
  columns,
  maxBytes,
  allowPrivate = false,
  store,
}: ReadChoice): Promise<ReadOptions> => {
  const options: { -readonly [Key in keyof ReadOptions]: ReadOptions[Key] } = {};
  if (meta !== undefined) options.meta = await metaOf(meta);
  if (maxBytes !== undefined) options.maxBytes = maxBytes;
  if (store !== undefined) options.leaveOut = CASE_FILES.map((ending) => `${store}${ending}`);
  if (columns !== undefined) {
    try {
      options.columns = readColumnMap(columns);
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      throw new ProblemError(
        { code: "usage", what, where: "--map", todo: "write --map text=body,published=date" },
        error,
      );
    }
  }
  return { ...options, readAddress: addressReader(options, allowPrivate) };
};

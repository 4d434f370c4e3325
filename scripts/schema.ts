// Writes schema/*.schema.json from the types in src/exports/format, so that the two never part.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const ROOT = join(import.meta.dirname, "..");

/** Each published format: its name, the file and the type that it is generated from. */
export const FORMATS = [
  { name: "changes-1", path: "src/exports/format/changes-1.ts", type: "ChangesFile" },
  { name: "claim-1", path: "src/exports/format/claim-1.ts", type: "ClaimLine" },
  { name: "decisions-1", path: "src/exports/format/decisions-1.ts", type: "DecisionsFile" },
  { name: "picture-1", path: "src/exports/format/picture-1.ts", type: "PictureFile" },
  { name: "story-1", path: "src/exports/format/story-1.ts", type: "StoryLine" },
] as const;

/** The text of a schema file. Unknown fields are allowed: they may be added within a version. */
export const schemaText = ({ name, path, type }: (typeof FORMATS)[number]): string => {
  const generator = createGenerator({
    path: join(ROOT, path),
    tsconfig: join(ROOT, "src/exports/tsconfig.json"),
    type,
    skipTypeCheck: true,
    additionalProperties: true,
    topRef: false,
    sortProps: false,
  });
  const { $schema, ...schema } = generator.createSchema(type);
  return `${JSON.stringify({ $schema, $id: `urn:tellings:schema:${name}`, title: name.replace("-", "/"), ...schema }, null, 2)}\n`;
};

export const schemaFile = (name: string): string => join(ROOT, "schema", `${name}.schema.json`);

if (import.meta.main) for (const format of FORMATS) writeFileSync(schemaFile(format.name), schemaText(format));

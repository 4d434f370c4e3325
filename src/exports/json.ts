import type { Exporter } from "./exporter.ts";
import { pictureFile } from "./format/picture-file.ts";

export const json: Exporter = {
  name: "json",
  mediaType: "application/json",
  extensions: ["json"],
  summary: "the whole picture as picture/1, for programs",
  render: async (picture) => `${JSON.stringify(pictureFile(picture), null, 2)}\n`,
};

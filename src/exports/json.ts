import type { Exporter } from "./exporter.ts";
import { pictureFile } from "./format/picture-file.ts";

/** A list with one item a line: a large picture stays half the size, and line tools can read it. */
const lineEach = (items: readonly unknown[]): string =>
  items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;

const indented = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");

export const json: Exporter = {
  name: "json",
  mediaType: "application/json",
  extensions: ["json"],
  summary: "the whole picture as picture/1, for programs",
  render: async (picture) => {
    const { reports, stories, claims, decisions, notices, ...head } = pictureFile(picture);
    const fields = [
      ...Object.entries(head).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`),
      `"reports": ${lineEach(reports)}`,
      `"stories": ${indented(stories)}`,
      `"claims": ${lineEach(claims)}`,
      ...(decisions === undefined ? [] : [`"decisions": ${lineEach(decisions)}`]),
      `"notices": ${lineEach(notices)}`,
    ];
    return `{\n  ${fields.join(",\n  ")}\n}\n`;
  },
};

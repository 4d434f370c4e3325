import type { Exporter } from "./exporter.ts";

export const html: Exporter = {
  name: "html",
  mediaType: "text/html",
  extensions: ["html", "htm"],
  summary: "one self-contained page, for people",
  // Loaded when asked for: the page brings outlines and scripts that no other format needs.
  render: async (picture, reports) => (await import("./html/index.ts")).renderPage(picture, reports),
};

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * News text without marks of any kind, in a fixed order: `text` of every DIR/<set>/reports.jsonl, and the plain articles
 * of DIR/attribution/train. None of it has trees; it teaches which words behave alike.
 */
export function rawTexts(folder: string): string[] {
  const texts: string[] = [];
  for (const set of readdirSync(folder).sort()) {
    const file = join(folder, set, "reports.jsonl");
    if (existsSync(file)) {
      for (const line of readFileSync(file, "utf8").split("\n")) {
        if (line.trim() === "") continue;
        const { text } = JSON.parse(line) as { text?: string };
        if (text) texts.push(text);
      }
    }
  }
  const articles = join(folder, "attribution", "train", "text");
  if (existsSync(articles)) {
    for (const name of readdirSync(articles, { recursive: true, encoding: "utf8" }).sort()) {
      if (name.endsWith(".txt")) texts.push(readFileSync(join(articles, name), "utf8"));
    }
  }
  return texts;
}

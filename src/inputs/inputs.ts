import { htmlPage } from "./html/html-page.ts";
import type { Input } from "./input.ts";
import { jsonLines } from "./json-lines.ts";
import { plainText } from "./plain-text.ts";

/** Every reader, in the order they are asked; the last takes any text. To add one: one file and one line here. */
export const inputs: readonly Input[] = [jsonLines, htmlPage, plainText];

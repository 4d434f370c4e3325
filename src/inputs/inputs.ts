import { zipArchive } from "./archive/zip-archive.ts";
import { csvTable } from "./csv.ts";
import { xmlFeed } from "./feed/xml-feed.ts";
import { htmlPage } from "./html/html-page.ts";
import type { Input } from "./input.ts";
import { jsonFile } from "./json/json-file.ts";
import { jsonLines } from "./json-lines.ts";
import { mailbox, mailMessage } from "./mail/mail-message.ts";
import { newsmlG2 } from "./newsml/newsml-g2.ts";
import { otherXml } from "./other-xml.ts";
import { pdfDocument } from "./pdf/pdf-document.ts";
import { plainText } from "./plain-text.ts";
import { warcArchive } from "./warc/warc-archive.ts";

/** Every reader, in the order they are asked; the last takes any text. To add one: one file and one line here. */
export const inputs: readonly Input[] = [
  warcArchive,
  zipArchive,
  pdfDocument,
  jsonLines,
  newsmlG2,
  xmlFeed,
  htmlPage,
  jsonFile,
  csvTable,
  mailMessage,
  mailbox,
  otherXml,
  plainText,
];

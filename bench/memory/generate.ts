import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { finished } from "node:stream/promises";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const PLACES = ["Harwick", "Brun", "Ostley", "Marfield", "Tarn", "Vale", "Northgate", "Elmsworth"];
const SAID = [
  "The dam above the town held through the night, engineers said on Tuesday morning.",
  "Crews worked to hold back the water while families moved to the upper floors of the school.",
  "About 3,000 residents were evacuated after the river rose by two metres in a day.",
  "Power came back to most of the streets on the eastern bank, the company said.",
  "The mayor asked for tents, blankets and clean water, and thanked those who had come to help.",
];

const paragraph = (next: () => number, index: number): string =>
  Array.from({ length: 4 }, () => SAID[Math.floor(next() * SAID.length)])
    .join(" ")
    .concat(
      ` In ${PLACES[Math.floor(next() * PLACES.length)]} ${Math.floor(next() * 900)} houses stood in water, note ${index} says.`,
    );

/** A page as sites send them: most of its bytes are scripts and menus. */
const page = (next: () => number, index: number): string => {
  const told = Array.from({ length: 12 }, (_, at) => `<p>${paragraph(next, index + at)}</p>`).join("\n");
  const menu = Array.from({ length: 120 }, (_, at) => `<li><a href="/section/${at}">Section ${at}</a></li>`).join("");
  const script = `var state_${index} = "${"0123456789abcdef".repeat(4500)}";`;
  return `<!doctype html><html lang="en"><head><title>Report ${index}</title><script>${script}</script></head><body><nav><ul>${menu}</ul></nav><article><h1>Report ${index}</h1>${told}</article><footer>All rights reserved.</footer></body></html>`;
};

const write = async (file: WriteStream, bytes: string | Uint8Array): Promise<number> => {
  if (!file.write(bytes)) await once(file, "drain");
  return Buffer.byteLength(bytes);
};

const record = (uri: string, index: number, type: string, body: string | Uint8Array): Uint8Array => {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`;
  const length = head.length + Buffer.byteLength(body);
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${index}>\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2030-03-04T10:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${length}\r\n\r\n${head}`,
    ),
    Buffer.from(body),
    Buffer.from("\r\n\r\n"),
  ]);
};

/** A web archive of at least `bytes` bytes: pages of about 90 KB and pictures of 200 KB in turn. Gives the count of pages. */
export const writeWarc = async (path: string, bytes: number): Promise<number> => {
  const file = createWriteStream(path);
  const next = numbers(1);
  const picture = new Uint8Array(200_000).map((_, at) => (at * 197 + (at >> 3)) & 255);
  let written = 0;
  let pages = 0;
  for (let index = 0; written < bytes; index++) {
    if (index % 2 === 1) {
      written += await write(file, record(`https://post.example/p/${index}.png`, index, "image/png", picture));
      continue;
    }
    written += await write(file, record(`https://post.example/n/${index}`, index, "text/html", page(next, index)));
    pages += 1;
  }
  file.end();
  await finished(file);
  return pages;
};

/** `lines` reports of about 700 bytes, one a line. */
export const writeJsonLines = async (path: string, lines: number): Promise<number> => {
  const file = createWriteStream(path);
  const next = numbers(2);
  for (let index = 0; index < lines; index++) {
    const row = {
      id: `w${index}`,
      title: `Report ${index}`,
      text: `${paragraph(next, index)} ${paragraph(next, index)}`,
      publisher: `Paper ${index % 500}`,
      published: "2030-03-04T10:00:00Z",
      url: `https://post.example/n/${index}`,
    };
    await write(file, `${JSON.stringify(row)}\n`);
  }
  file.end();
  await finished(file);
  return lines;
};

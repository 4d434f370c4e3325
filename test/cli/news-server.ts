import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

/** An answer as it is sent, or whatever a server may do with a call. */
export type Answer =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | ((response: ServerResponse, call: IncomingMessage) => void);

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Milliseconds of the clock when it came in. */
  readonly at: number;
}

export interface NewsServer {
  /** "http://127.0.0.1:40123", without a slash. */
  readonly home: string;
  /** Answers by path; what is not there is 404. Change it as the world changes. */
  readonly pages: Map<string, Answer>;
  readonly asked: Asked[];
}

export const html = (title: string, paragraphs: readonly string[], more = ""): Answer => ({
  headers: { "content-type": "text/html; charset=utf-8" },
  body: `<!doctype html><html lang="en"><head><title>${title}</title>${more}</head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`,
});

export interface FeedEntry {
  readonly link: string;
  readonly title: string;
  readonly text: string;
}

export const rss = (
  title: string,
  entries: readonly FeedEntry[],
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  headers: { "content-type": "application/rss+xml", ...headers },
  body: `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${entries
    .map(
      ({ link, title: name, text }) =>
        `<item><title>${name}</title><link>${link}</link><guid>${link}</guid><pubDate>Mon, 04 Mar 2030 10:00:00 GMT</pubDate><description>${text}</description></item>`,
    )
    .join("")}</channel></rss>`,
});

/** A real server on a loopback address of its own ("127.0.0.2" is another host), gone after the file's tests. */
export const openNewsServer = async (address = "127.0.0.1"): Promise<NewsServer> => {
  const pages = new Map<string, Answer>();
  const asked: Asked[] = [];
  const server = createServer((call, response) => {
    const path = call.url ?? "";
    asked.push({ path, headers: call.headers, at: performance.now() });
    response.on("error", () => undefined);
    const answer = pages.get(path);
    if (typeof answer === "function") answer(response, call);
    else if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(answer.status ?? 200, answer.headers ?? {}).end(answer.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { home: `http://${address}:${(server.address() as AddressInfo).port}`, pages, asked };
};

import { FetchError } from "./fetch-error.ts";
import { HostQueue } from "./host-queue.ts";
import { checkAddress, type RawResponse, type RequestLimits, request } from "./request.ts";
import { type Robots, readRobots } from "./robots.ts";

export const USER_AGENT = "tellings/0.1 (reads news reports for its user; honours robots.txt)";

export interface FetchOptions {
  /** Largest answer, unpacked, in bytes; 16 MiB when left out. */
  readonly maxBytes?: number;
  /** For each request; 20 s when left out. */
  readonly timeoutMs?: number;
  readonly maxRedirects?: number;
  /** Attempts in all for failures that pass; 3 when left out. */
  readonly attempts?: number;
  /** Pause between two requests to one host; 1 s when left out, the host's own Crawl-delay where that is longer. */
  readonly pauseMs?: number;
  /** Lets private, loopback and link-local addresses be read. */
  readonly allowPrivate?: boolean;
  readonly userAgent?: string;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Current time for `fetchedAt`. */
  readonly now?: () => Date;
}

/** What an earlier reading of the same address left, so that an unchanged page is not sent again. */
export interface Validators {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

export interface Fetched {
  readonly requestedUrl: string;
  readonly finalUrl: string;
  readonly status: number;
  /** True for 304: the earlier reading still holds, and `body` is empty. */
  readonly unchanged: boolean;
  readonly body: Uint8Array;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The server's Date header as given, and our own clock, ISO 8601 UTC. */
  readonly responseDate: string | null;
  readonly fetchedAt: string;
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reads addresses politely and safely; one for a whole run, so that hosts are asked in turn. Throws FetchError. */
export class Fetcher {
  private readonly limits: RequestLimits;
  private readonly options: Required<Pick<FetchOptions, "maxRedirects" | "attempts" | "pauseMs" | "wait" | "now">>;
  private readonly queue: HostQueue;
  private readonly robots = new Map<string, Promise<Robots>>();

  constructor(options: FetchOptions = {}) {
    this.limits = {
      maxBytes: options.maxBytes ?? 16 * 1024 * 1024,
      timeoutMs: options.timeoutMs ?? 20_000,
      allowPrivate: options.allowPrivate ?? false,
      userAgent: options.userAgent ?? USER_AGENT,
    };
    this.options = {
      maxRedirects: options.maxRedirects ?? 5,
      attempts: options.attempts ?? 3,
      pauseMs: options.pauseMs ?? 1000,
      wait: options.wait ?? sleep,
      now: options.now ?? (() => new Date()),
    };
    this.queue = new HostQueue(this.options.wait);
  }

  /** Reads one address. Redirects are followed one by one, each checked as the first was. */
  async fetch(address: string, validators: Validators = {}): Promise<Fetched> {
    if (!URL.canParse(address))
      throw new FetchError("fetch/address", `"${address.slice(0, 200)}" is not a web address.`);
    const requested = new URL(address);
    requested.hash = "";
    let at = requested;
    for (let step = 0; step <= this.options.maxRedirects; step++) {
      checkAddress(at, this.limits);
      // Validators belong to the address that gave them and are not sent to another host.
      const own = at.origin === requested.origin ? conditional(validators) : {};
      const response = await this.ask(at, own);
      const next = response.headers.get("location");
      if (![301, 302, 303, 307, 308].includes(response.status) || next === undefined)
        return this.result(requested, at, response);
      if (!URL.canParse(next, at.href))
        throw new FetchError("fetch/redirect", `"${at.href}" leads to "${next.slice(0, 200)}", which is no address.`);
      at = new URL(next, at.href);
      at.hash = "";
    }
    throw new FetchError("fetch/redirect", `"${address}" leads on more than ${this.options.maxRedirects} times.`);
  }

  private async ask(url: URL, headers: Readonly<Record<string, string>>): Promise<RawResponse> {
    const robots = await this.robotsOf(url);
    if (!robots.allows(url))
      throw new FetchError("fetch/robots", `The host's robots.txt does not let "${url.pathname}" be read.`);
    const pause = Math.max(this.options.pauseMs, robots.delaySeconds * 1000);
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await this.queue.run(url.host, pause, () => request(url, headers, this.limits));
        if (response.status === 429 || response.status >= 500) throw statusError(response);
        return response;
      } catch (error) {
        if (!(error instanceof FetchError) || !error.passing || attempt >= this.options.attempts) throw error;
        await this.options.wait((error.retryAfterSeconds ?? 2 ** (attempt - 1)) * 1000);
      }
    }
  }

  private robotsOf(url: URL): Promise<Robots> {
    let known = this.robots.get(url.origin);
    if (known === undefined) {
      known = this.queue.run(url.host, 0, () => readRobots(url, this.limits));
      known.catch(() => this.robots.delete(url.origin));
      this.robots.set(url.origin, known);
    }
    return known;
  }

  private result(requested: URL, final: URL, { status, headers, body }: RawResponse): Fetched {
    if (status !== 200 && status !== 304) throw new FetchError("fetch/status", `"${final.href}" answers ${status}.`);
    const type = headers.get("content-type") ?? "";
    return {
      requestedUrl: requested.href,
      finalUrl: final.href,
      status,
      unchanged: status === 304,
      body: status === 304 ? new Uint8Array() : body,
      mediaType: type.split(";")[0]?.trim().toLowerCase() || null,
      charset: /charset\s*=\s*["']?([\w:.-]+)/i.exec(type)?.[1] ?? null,
      etag: headers.get("etag") ?? null,
      lastModified: headers.get("last-modified") ?? null,
      responseDate: headers.get("date") ?? null,
      fetchedAt: `${this.options.now().toISOString().slice(0, 19)}Z`,
    };
  }
}

const LONGEST_RETRY_SECONDS = 60;

function statusError({ status, headers }: RawResponse): FetchError {
  const after = Number(headers.get("retry-after"));
  const seconds = Number.isFinite(after) && after > 0 ? Math.min(after, LONGEST_RETRY_SECONDS) : null;
  return new FetchError("fetch/status", `The host answers ${status}.`, true, seconds);
}

function conditional({ etag, lastModified }: Validators): Record<string, string> {
  return { ...(etag ? { "if-none-match": etag } : {}), ...(lastModified ? { "if-modified-since": lastModified } : {}) };
}

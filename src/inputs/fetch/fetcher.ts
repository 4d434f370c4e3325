import { setTimeout } from "node:timers/promises";
import { isoDate } from "../../core/report/iso-date.ts";
import { FetchError } from "./fetch-error.ts";
import { HostQueue } from "./host-queue.ts";
import { checkAddress, type LookUp, type RawResponse, REDIRECTS, type RequestLimits, request } from "./request.ts";
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
  /** Lets private, loopback and link-local addresses be read: all, or those listed. */
  readonly allowPrivate?: boolean | readonly string[];
  readonly userAgent?: string;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Current time for `fetchedAt`. */
  readonly now?: () => Date;
  /** Ends all requests and waits at once. */
  readonly signal?: AbortSignal;
  /** Looks names up; the system's own resolver when left out. Its answers are checked as all others are. */
  readonly lookUp?: LookUp;
}

/** What an earlier reading of the same address left, so that an unchanged page is not sent again. */
export interface Validators {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** The address that gave them; only it is told of them. The address asked for, when left out. */
  readonly answeredBy?: string | null;
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
  /** The server's Date header (null where it gives none that can be read), and our own clock: ISO 8601 UTC. */
  readonly respondedAt: string | null;
  readonly fetchedAt: string;
}

/** Waits; a signal ends it with the FetchError of a stop. */
const sleep = async (milliseconds: number, signal: AbortSignal | undefined): Promise<void> => {
  try {
    await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal });
  } catch {
    throw new FetchError("fetch/stopped", "The reading was stopped.");
  }
};

interface KnownRobots {
  readonly rules: Promise<Robots>;
  /** Milliseconds of the clock after which they are asked for again. */
  until: number;
}

/** RFC 9309, 2.4: no longer than a day. What a host forbade by an error is asked again sooner. */
const ROBOTS_MS = 12 * 3_600_000;
const ROBOTS_DOWN_MS = 10 * 60_000;
/** Requests of one reading, with their waits, may take so many times the time of one. */
const WHOLE = 8;

/** Reads addresses politely and safely; one for a whole run, so that hosts are asked in turn. Throws FetchError. */
export class Fetcher {
  private readonly limits: RequestLimits;
  private readonly options: Required<Pick<FetchOptions, "maxRedirects" | "attempts" | "pauseMs" | "wait" | "now">>;
  private readonly queue: HostQueue;
  private readonly robots = new Map<string, KnownRobots>();

  constructor(options: FetchOptions = {}) {
    this.limits = {
      maxBytes: options.maxBytes ?? 16 * 1024 * 1024,
      timeoutMs: options.timeoutMs ?? 20_000,
      allowPrivate: options.allowPrivate ?? false,
      userAgent: options.userAgent ?? USER_AGENT,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.lookUp === undefined ? {} : { lookUp: options.lookUp }),
    };
    this.options = {
      maxRedirects: options.maxRedirects ?? 5,
      attempts: options.attempts ?? 3,
      pauseMs: options.pauseMs ?? 1000,
      wait: options.wait ?? ((milliseconds) => sleep(milliseconds, options.signal)),
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
    const deadline = performance.now() + WHOLE * this.limits.timeoutMs;
    for (let step = 0; step <= this.options.maxRedirects; step++) {
      checkAddress(at, this.limits);
      // Validators belong to the address that gave them and are sent to no other.
      const own = at.href === (validators.answeredBy ?? requested.href) ? conditional(validators) : {};
      const response = await this.ask(at, own, deadline);
      const next = response.headers.get("location");
      if (!REDIRECTS.has(response.status) || next === undefined) return this.result(requested, at, response);
      if (!URL.canParse(next, at.href))
        throw new FetchError("fetch/redirect", `"${at.href}" leads to "${next.slice(0, 200)}", which is no address.`);
      at = new URL(next, at.href);
      at.hash = "";
    }
    throw new FetchError("fetch/redirect", `"${address}" leads on more than ${this.options.maxRedirects} times.`);
  }

  private async ask(url: URL, headers: Readonly<Record<string, string>>, deadline: number): Promise<RawResponse> {
    for (let attempt = 1; ; attempt++) {
      try {
        const robots = await this.robotsOf(url);
        if (!robots.allows(url))
          throw new FetchError("fetch/robots", `The host's robots.txt does not let "${url.pathname}" be read.`);
        const pause = Math.max(this.options.pauseMs, robots.delaySeconds * 1000);
        const response = await this.queue.run(url.host, pause, () => request(url, headers, this.limits));
        if (response.status === 429 || response.status >= 500) throw statusError(response, this.options.now());
        return response;
      } catch (error) {
        if (this.limits.signal?.aborted === true) throw new FetchError("fetch/stopped", "The reading was stopped.");
        if (!(error instanceof FetchError) || !error.passing || attempt >= this.options.attempts) throw error;
        const seconds = error.retryAfterSeconds ?? 2 ** (attempt - 1);
        // Longer than a reading waits: whoever asked may come back then.
        if (seconds > LONGEST_RETRY_SECONDS || performance.now() + seconds * 1000 > deadline) throw error;
        await this.options.wait(seconds * 1000);
      }
    }
  }

  private async robotsOf(url: URL): Promise<Robots> {
    const known = this.robots.get(url.origin);
    if (known !== undefined && performance.now() < known.until) return known.rules;
    const rules = this.queue.run(url.host, this.options.pauseMs, () => readRobots(url, this.limits));
    const asked: KnownRobots = { rules, until: performance.now() + ROBOTS_MS };
    this.robots.set(url.origin, asked);
    try {
      const read = await rules;
      if (read.down) asked.until = performance.now() + ROBOTS_DOWN_MS;
      return read;
    } catch (error) {
      this.robots.delete(url.origin);
      throw error;
    }
  }

  private result(requested: URL, final: URL, { status, headers, body }: RawResponse): Fetched {
    if (status !== 200 && status !== 203 && status !== 304)
      throw new FetchError("fetch/status", `"${final.href}" answers ${status}.`, { status });
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
      respondedAt: isoDate(headers.get("date") ?? ""),
      fetchedAt: `${this.options.now().toISOString().slice(0, 19)}Z`,
    };
  }
}

const LONGEST_RETRY_SECONDS = 60;

/** Retry-After in seconds or as a date (RFC 9110, 10.2.3), no longer than a day. */
function retryAfter(value: string | undefined, now: Date): number | null {
  if (value === undefined) return null;
  const date = isoDate(value);
  const seconds = /^\d+$/.test(value.trim())
    ? Number(value)
    : date === null
      ? Number.NaN
      : (Date.parse(date) - now.getTime()) / 1000;
  return seconds > 0 ? Math.min(Math.ceil(seconds), 86_400) : null;
}

function statusError({ status, headers }: RawResponse, now: Date): FetchError {
  const retryAfterSeconds = retryAfter(headers.get("retry-after"), now);
  return new FetchError("fetch/status", `The host answers ${status}.`, { passing: true, retryAfterSeconds, status });
}

function conditional({ etag, lastModified }: Validators): Record<string, string> {
  return { ...(etag ? { "if-none-match": etag } : {}), ...(lastModified ? { "if-modified-since": lastModified } : {}) };
}

import robotsParser from "robots-parser";
import { FetchError } from "./fetch-error.ts";
import { type RequestLimits, request } from "./request.ts";

/** What a host allows, asked once and kept (RFC 9309: 4xx allows all, 5xx and no answer forbid all for now). */
export interface Robots {
  readonly allows: (url: URL) => boolean;
  readonly delaySeconds: number;
  /** The host could not say: ask again soon. */
  readonly down: boolean;
}

type Parsed = {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
};
// The package's types tell of a default export; Node loads its CommonJS function itself.
const parse = robotsParser as unknown as (url: string, text: string) => Parsed;
const MOST_BYTES = 512 * 1024;
const LONGEST_DELAY_SECONDS = 30;
const ALL: Robots = { allows: () => true, delaySeconds: 0, down: false };
const NONE: Robots = { allows: () => false, delaySeconds: 0, down: true };

/** Asks for /robots.txt of the address's host; up to five redirects on the same or another host are followed. */
export async function readRobots(url: URL, limits: RequestLimits): Promise<Robots> {
  let at = new URL("/robots.txt", url.href);
  const agent = limits.userAgent.split("/")[0] ?? "tellings";
  for (let step = 0; step < 5; step++) {
    try {
      const { status, headers, body } = await request(at, {}, { ...limits, maxBytes: MOST_BYTES });
      const next = headers.get("location");
      if (status >= 300 && status < 400 && next !== undefined && URL.canParse(next, at.href)) {
        at = new URL(next, at.href);
        continue;
      }
      if (status >= 500 || status === 429) return NONE;
      if (status !== 200) return ALL;
      const rules = parse(new URL("/robots.txt", url.href).href, Buffer.from(body).toString("utf8"));
      return {
        allows: (page) => rules.isAllowed(page.href, agent) !== false,
        delaySeconds: Math.min(LONGEST_DELAY_SECONDS, rules.getCrawlDelay(agent) ?? 0),
        down: false,
      };
    } catch (error) {
      if (error instanceof FetchError && error.code === "fetch/too-large") return ALL;
      throw error;
    }
  }
  return ALL;
}

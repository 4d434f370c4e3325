import { type LookupAddress, type LookupAllOptions, lookup as lookUp } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { FetchError } from "./fetch-error.ts";
import { isForbiddenAddress } from "./forbidden-address.ts";

/** All addresses of a host. */
export type LookUp = (
  host: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

export interface RequestLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** True, or the special addresses that may be read although they are special. */
  readonly allowPrivate: boolean | readonly string[];
  readonly userAgent: string;
  /** Ends the request at once. */
  readonly signal?: AbortSignal;
  /** Looks names up; the system's own resolver when left out. */
  readonly lookUp?: LookUp;
}

export interface RawResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/**
 * One GET of one address, no redirect followed. The address that DNS gives is the one connected to, and it is checked
 * there: a name that changes its mind between check and use gains nothing. No cookie or credential is ever sent.
 */
export async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: RequestLimits,
): Promise<RawResponse> {
  checkAddress(url, limits);
  // Loaded when something is fetched: they bring many modules with them.
  const client = url.protocol === "https:" ? await import("node:https") : await import("node:http");
  const sent = {
    "user-agent": limits.userAgent,
    accept: "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5",
    "accept-encoding": "gzip, deflate, br",
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const call = client.request(
      {
        protocol: url.protocol,
        hostname: url.hostname.replace(/^\[|\]$/g, ""),
        port: url.port,
        path: `${url.pathname}${url.search}`,
        method: "GET",
        headers: sent,
        agent: false,
        lookup: guardedLookup(limits),
        maxHeaderSize: 64 * 1024,
        ...(limits.signal === undefined ? {} : { signal: limits.signal }),
      },
      (response) => {
        const received = new Map<string, string>();
        for (const [name, value] of Object.entries(response.headers))
          received.set(name, Array.isArray(value) ? value.join(", ") : (value ?? ""));
        const status = response.statusCode ?? 0;
        const done = (body: Buffer): void => {
          clearTimeout(timer);
          try {
            const unpacked = unpack(body, received.get("content-encoding") ?? "", limits.maxBytes);
            resolve({ status, headers: received, body: unpacked });
          } catch (error) {
            fail(error);
          }
        };
        // Nobody reads the body of a redirect: it may be as long as it likes.
        if (REDIRECTS.has(status) && received.has("location")) {
          received.delete("content-encoding");
          done(Buffer.alloc(0));
          response.destroy();
          return;
        }
        if (Number(received.get("content-length")) > limits.maxBytes) {
          call.destroy(tooLarge(limits));
          return;
        }
        const chunks: Buffer[] = [];
        let size = 0;
        response.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size > limits.maxBytes) call.destroy(tooLarge(limits));
          else chunks.push(chunk);
        });
        response.on("error", fail);
        response.on("end", () => done(Buffer.concat(chunks)));
      },
    );
    const fail = (error: unknown): void => {
      clearTimeout(timer);
      reject(
        error instanceof FetchError
          ? error
          : new FetchError(
              "fetch/failed",
              `The connection failed (${error instanceof Error ? error.message : String(error)}).`,
              { passing: limits.signal?.aborted !== true },
            ),
      );
    };
    const timer = setTimeout(
      () =>
        call.destroy(
          new FetchError("fetch/timeout", `No whole answer in ${limits.timeoutMs / 1000} seconds.`, { passing: true }),
        ),
      limits.timeoutMs,
    );
    call.on("error", fail);
    call.end();
  });
}

export const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const tooLarge = ({ maxBytes }: RequestLimits): FetchError =>
  new FetchError("fetch/too-large", `The answer has more than ${maxBytes} bytes.`);

/** Refuses other schemes, credentials in the address, and literal special addresses. */
export function checkAddress(url: URL, limits: Pick<RequestLimits, "allowPrivate">): void {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new FetchError("fetch/scheme", `Only http and https are read, not "${url.protocol}".`);
  if (url.username !== "" || url.password !== "")
    throw new FetchError("fetch/credentials", "The address carries a name or password; take it out.");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && isRefused(host, limits)) throw privateError(host);
}

const isRefused = (address: string, { allowPrivate }: Pick<RequestLimits, "allowPrivate">): boolean =>
  isForbiddenAddress(address) && (typeof allowPrivate === "boolean" ? !allowPrivate : !allowPrivate.includes(address));

const privateError = (host: string): FetchError =>
  new FetchError(
    "fetch/private-address",
    `"${host}" is a private or special address, which is not read unless --allow-private is given.`,
  );

/** DNS whose every answer is checked before the connection is made. */
const guardedLookup =
  (limits: RequestLimits): LookupFunction =>
  (host, options, callback) => {
    (limits.lookUp ?? lookUp)(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, "", 4);
      const bad = addresses.find(({ address }) => isRefused(address, limits));
      const first = addresses[0];
      if (bad !== undefined || first === undefined) return callback(privateError(host), "", 4);
      if (options.all === true) return callback(null, [...addresses]);
      return callback(null, first.address, first.family);
    });
  };

function unpack(body: Buffer, encoding: string, limit: number): Uint8Array {
  const options = { maxOutputLength: limit };
  try {
    if (/gzip/i.test(encoding)) return gunzipSync(body, options);
    if (/deflate/i.test(encoding)) return inflateSync(body, options);
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, options);
    return body;
  } catch (error) {
    if (error instanceof RangeError)
      throw new FetchError("fetch/too-large", `The answer unpacks to more than ${limit} bytes.`);
    throw new FetchError("fetch/damaged", "The answer's packing is damaged.", { passing: true });
  }
}

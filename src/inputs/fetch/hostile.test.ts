import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FetchError } from "./fetch-error.ts";
import { Fetcher, type FetchOptions } from "./fetcher.ts";
import { readUrl } from "./read-urls.ts";
import type { LookUp } from "./request.ts";

interface Call {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
}
type Act = (response: ServerResponse, call: IncomingMessage) => unknown;

const MEGABYTE = 1024 * 1024;
const html = { "content-type": "text/html" };
let calls: Call[] = [];
const acts = new Map<string, Act>();
const servers: Server[] = [];
const homes: Record<string, string> = {};

/** Two hosts: 127.0.0.1 and 127.0.0.2, known as one.example and two.example. */
const NAMES: Readonly<Record<string, string>> = { "one.example": "127.0.0.1", "two.example": "127.0.0.2" };
const lookUp: LookUp = (host, _options, callback) =>
  callback(null, [{ address: NAMES[host] ?? "127.0.0.3", family: 4 }]);

beforeAll(async () => {
  for (const [name, address] of Object.entries(NAMES)) {
    const server = createServer((call, response) => {
      const path = call.url ?? "";
      calls.push({ host: name, path, headers: call.headers });
      response.on("error", () => undefined);
      const act = acts.get(path);
      if (act === undefined) response.writeHead(404).end();
      else act(response, call);
    });
    await new Promise<void>((resolve) => server.listen(0, address, resolve));
    servers.push(server);
    homes[name] = `http://${name}:${(server.address() as AddressInfo).port}`;
  }
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  calls = [];
  acts.clear();
});

const fetcher = (options: FetchOptions = {}): Fetcher =>
  new Fetcher({ allowPrivate: true, pauseMs: 0, attempts: 1, timeoutMs: 5000, maxBytes: MEGABYTE, lookUp, ...options });
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    return error instanceof FetchError ? error.code : String(error);
  }
  return "no error";
};
const at = (path: string, host = "one.example"): string => `${homes[host]}${path}`;
const asked = (host: string): string[] => calls.filter((call) => call.host === host).map(({ path }) => path);

describe("a server that means harm", () => {
  it.each([
    ["gzip", gzipSync(Buffer.alloc(64 * MEGABYTE))],
    ["br", brotliCompressSync(Buffer.alloc(64 * MEGABYTE))],
  ])("cannot fill the memory with a little %s", async (encoding, packed) => {
    acts.set("/bomb", (response) => response.writeHead(200, { ...html, "content-encoding": encoding }).end(packed));
    const before = process.memoryUsage().rss;
    expect(await codeOf(fetcher().fetch(at("/bomb")))).toBe("fetch/too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * MEGABYTE);
  });

  it("cannot hide a bomb in a bomb", async () => {
    const inner = gzipSync(Buffer.alloc(64 * MEGABYTE, "The dam held. "));
    acts.set("/twice", (response) =>
      response.writeHead(200, { "content-type": "application/gzip", "content-encoding": "gzip" }).end(gzipSync(inner)),
    );
    const { items } = await readUrl(at("/twice"), fetcher(), { maxBytes: MEGABYTE });
    expect(items.map((item) => item.kind === "notice" && item.notice.code)).toEqual(["input/too-large"]);
  });

  it("cannot send without end, however it packs or counts", async () => {
    const flood: Act = (response) => {
      response.writeHead(200, html);
      const timer = setInterval(() => response.write("x".repeat(65_536)), 1);
      response.on("close", () => clearInterval(timer));
    };
    acts.set("/endless", flood);
    expect(await codeOf(fetcher().fetch(at("/endless")))).toBe("fetch/too-large");
    acts.set("/claims", (response) => response.writeHead(200, { ...html, "content-length": "99999999999" }).write("x"));
    expect(await codeOf(fetcher().fetch(at("/claims")))).toBe("fetch/too-large");
  });

  it("cannot hold the line by a byte now and then, in body, head or redirect", async () => {
    const drip: Act = (response) => {
      response.writeHead(200, html);
      const timer = setInterval(() => response.write("x"), 50);
      response.on("close", () => clearInterval(timer));
    };
    acts.set("/drip", drip);
    expect(await codeOf(fetcher({ timeoutMs: 400 }).fetch(at("/drip")))).toBe("fetch/timeout");
    // A head that never ends.
    const slow = createTcpServer((socket: Socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => {
        socket.write("HTTP/1.1 200 OK\r\n");
        const timer = setInterval(() => socket.write("x-more: y\r\n"), 50);
        socket.on("close", () => clearInterval(timer));
      });
    });
    await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
    const { port } = slow.address() as AddressInfo;
    expect(await codeOf(fetcher({ timeoutMs: 400 }).fetch(`http://127.0.0.1:${port}/`))).toBe("fetch/timeout");
    slow.close();
    // The body of a redirect is not waited for.
    acts.set("/away", (response) => {
      response.writeHead(302, { location: "/page", "content-encoding": "gzip" });
      response.write("never ends");
    });
    acts.set("/page", (response) => response.writeHead(200, html).end("<p>Here.</p>"));
    expect((await fetcher().fetch(at("/away"))).finalUrl).toBe(at("/page"));
  });

  it("cannot lead in circles, nor give up its address for another scheme", async () => {
    acts.set("/a", (response) => response.writeHead(302, { location: "/b" }).end());
    acts.set("/b", (response) => response.writeHead(302, { location: "/a" }).end());
    expect(await codeOf(fetcher().fetch(at("/a")))).toBe("fetch/redirect");
    expect(asked("one.example").filter((path) => path !== "/robots.txt")).toHaveLength(6);
    for (const [to, code] of [
      ["file:///etc/passwd", "fetch/scheme"],
      ["gopher://one.example/", "fetch/scheme"],
      ["data:text/html,hello", "fetch/scheme"],
      ["http://", "fetch/redirect"],
      ["http://user:secret@two.example/", "fetch/credentials"],
    ] as const) {
      acts.set("/to", (response) => response.writeHead(302, { location: to }).end());
      expect(await codeOf(fetcher().fetch(at("/to"))), to).toBe(code);
    }
  });

  it("does not pass for whole when it breaks off", async () => {
    acts.set("/short", (response) => {
      response.writeHead(200, { ...html, "content-length": "1000" });
      response.write("<p>Half of");
      setTimeout(() => response.destroy(), 20);
    });
    expect(await codeOf(fetcher().fetch(at("/short")))).toBe("fetch/failed");
    acts.set("/chunk", (response) => {
      response.writeHead(200, html);
      response.write("<p>Half of");
      setTimeout(() => response.destroy(), 20);
    });
    expect(await codeOf(fetcher().fetch(at("/chunk")))).toBe("fetch/failed");
    acts.set("/packed", (response) =>
      response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(gzipSync("<p>Cut off</p>").subarray(0, 20)),
    );
    expect(await codeOf(fetcher().fetch(at("/packed")))).toBe("fetch/damaged");
  });

  it("is read by its bytes where it declares the wrong charset", async () => {
    const body = `<html><head><title>Séisme</title></head><body><article><h1>Séisme</h1>${"<p>Le séisme a détruit le pont, a déclaré le maire à la presse.</p>".repeat(6)}</article></body></html>`;
    acts.set("/latin", (response) =>
      response.writeHead(200, { "content-type": "text/html; charset=iso-8859-1" }).end(body),
    );
    acts.set("/utf8", (response) =>
      response.writeHead(200, { "content-type": "text/html; charset=no-such-set" }).end(Buffer.from(body, "latin1")),
    );
    for (const path of ["/latin", "/utf8"]) {
      const { items } = await readUrl(at(path), fetcher());
      const report = items.flatMap((item) => (item.kind === "report" ? [item.report] : []))[0];
      expect(report?.text, path).toContain("Le séisme a détruit le pont");
    }
  });

  it("is left alone after an error of its own robots.txt, and has its say when it moved", async () => {
    acts.set("/page", (response) => response.writeHead(200, html).end("<p>Here.</p>"));
    acts.set("/robots.txt", (response) => response.writeHead(500).end());
    expect(await codeOf(fetcher().fetch(at("/page")))).toBe("fetch/robots");
    expect(asked("one.example")).toEqual(["/robots.txt"]);
    acts.set("/robots.txt", (response) => response.writeHead(301, { location: "/moved-robots" }).end());
    acts.set("/moved-robots", (response) => response.writeHead(200).end("User-agent: tellings\nDisallow: /page"));
    expect(await codeOf(fetcher().fetch(at("/page")))).toBe("fetch/robots");
  });
});

describe("addresses inside", () => {
  const outside = (lookUpBy: LookUp): Fetcher => fetcher({ allowPrivate: false, lookUp: lookUpBy });
  const giving =
    (...addresses: readonly (readonly string[])[]): LookUp =>
    (_host, _options, callback) => {
      const answer = addresses[Math.min(looked++, addresses.length - 1)] ?? [];
      callback(
        null,
        answer.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
    };
  let looked = 0;
  beforeEach(() => {
    looked = 0;
  });

  it.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/latest",
    "http://metadata.google.internal/",
    "http://localhost/",
    "http://0/",
    "http://[::ffff:7f00:1]/",
    "http://[::7f00:1]/",
    "http://127.0.0.2/",
    "http://168.63.129.16/",
    "http://100.100.100.200/",
  ])("are refused where a redirect leads to %s", async (to) => {
    acts.set("/in", (response) => response.writeHead(302, { location: to }).end());
    // The first host stands for one outside: its address alone is let through.
    const guarded = new Fetcher({
      allowPrivate: ["127.0.0.1"],
      attempts: 1,
      pauseMs: 0,
      timeoutMs: 2000,
      lookUp: (host, _options, callback) =>
        callback(null, [{ address: host === "one.example" ? "127.0.0.1" : "169.254.169.254", family: 4 }]),
    });
    expect(await codeOf(guarded.fetch(to)), "by itself").toBe("fetch/private-address");
    expect(calls).toEqual([]);
    expect(await codeOf(guarded.fetch(at("/in"))), "by a redirect").toBe("fetch/private-address");
    expect(asked("one.example")).toEqual(["/robots.txt", "/in"]);
    expect(asked("two.example")).toEqual([]);
  });

  it("are refused by whatever name, and where one of several is inside", async () => {
    for (const answer of [["127.0.0.1"], ["10.0.0.8"], ["::1"], ["93.184.216.34", "192.168.1.1"], ["fe80::1"], []])
      expect(await codeOf(outside(giving(answer)).fetch(at("/page"))), answer.join()).toBe("fetch/private-address");
    expect(calls).toEqual([]);
  });

  it("are not reached by a name that changes its mind between look-up and connection", async () => {
    // The first answer is outside, all later ones are inside: whatever is looked up is checked, and that is connected to.
    const rebinding = giving(["192.0.2.1", "93.184.216.34"], ["127.0.0.1"]);
    expect(await codeOf(outside(rebinding).fetch(at("/page")))).toBe("fetch/private-address");
    expect(looked).toBe(1);
    looked = 0;
    const later = new Fetcher({
      allowPrivate: false,
      attempts: 3,
      pauseMs: 0,
      timeoutMs: 300,
      wait: async () => undefined,
      lookUp: giving(["93.184.216.34"], ["127.0.0.1"]),
    });
    // Each connection has one look-up of its own, checked: the second answer is refused, never connected to.
    expect(await codeOf(later.fetch(at("/page")))).toBe("fetch/private-address");
    expect(calls).toEqual([]);
  });
});

describe("what another host is told", () => {
  it("is nothing of what the first host gave or set", async () => {
    acts.set("/page", (response) =>
      response
        .writeHead(302, { location: at("/there", "two.example"), "set-cookie": "id=secret; Path=/", etag: '"one"' })
        .end(),
    );
    acts.set("/there", (response) => response.writeHead(200, { ...html, etag: '"two"' }).end("<p>There.</p>"));
    const one = fetcher();
    await one.fetch(at("/page"), { etag: '"mine"', lastModified: "Mon, 02 Mar 2020 10:00:00 GMT" });
    await one.fetch(at("/page"));
    for (const { host, path, headers } of calls) {
      expect(Object.keys(headers).sort(), `${host}${path}`).toEqual(
        path === "/page" && headers["if-none-match"] === '"mine"'
          ? ["accept", "accept-encoding", "connection", "host", "if-modified-since", "if-none-match", "user-agent"]
          : ["accept", "accept-encoding", "connection", "host", "user-agent"],
      );
    }
    calls = [];
    // Validators that the second host gave are for it alone.
    await one.fetch(at("/page"), { etag: '"two"', answeredBy: at("/there", "two.example") });
    expect(calls.map(({ host, headers }) => [host, headers["if-none-match"] ?? null])).toEqual([
      ["one.example", null],
      ["two.example", '"two"'],
    ]);
  });
});

describe("manners", () => {
  it("asks one host in turn, others beside it", async () => {
    let open = 0;
    let most = 0;
    const slow: Act = (response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.writeHead(200, html).end("<p>Here.</p>");
      }, 60);
    };
    for (const path of ["/1", "/2", "/3"]) acts.set(path, slow);
    const one = fetcher({ pauseMs: 30 });
    await Promise.all(["/1", "/2", "/3"].map((path) => one.fetch(at(path))));
    expect(most).toBe(1);
    most = 0;
    await Promise.all([one.fetch(at("/1")), one.fetch(at("/1", "two.example"))]);
    expect(most).toBe(2);
  });

  it("waits as long as it is asked to, in seconds or until a date, and comes back later where that is long", async () => {
    const waits: number[] = [];
    let times = 0;
    const patient = (): Fetcher =>
      fetcher({
        attempts: 2,
        now: () => new Date("2030-03-04T10:00:00Z"),
        wait: async (milliseconds) => void waits.push(milliseconds),
      });
    const busy =
      (after: string): Act =>
      (response) =>
        times++ % 2 === 0
          ? response.writeHead(429, { "retry-after": after }).end()
          : response.writeHead(200, html).end("<p>Here.</p>");
    acts.set("/busy", busy("7"));
    await patient().fetch(at("/busy"));
    acts.set("/busy", busy("Mon, 04 Mar 2030 10:00:20 GMT"));
    await patient().fetch(at("/busy"));
    expect(waits).toEqual([7000, 20_000]);
    acts.set("/busy", (response) => response.writeHead(503, { "retry-after": "3600" }).end());
    await expect(patient().fetch(at("/busy"))).rejects.toMatchObject({ status: 503, retryAfterSeconds: 3600 });
    expect(waits).toHaveLength(2);
  });

  it("stops at once when it is told to, in a request and in a wait", async () => {
    acts.set("/never", () => undefined);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const started = performance.now();
    expect(await codeOf(fetcher({ signal: stop.signal, timeoutMs: 20_000, attempts: 3 }).fetch(at("/never")))).toBe(
      "fetch/stopped",
    );
    const again = new AbortController();
    setTimeout(() => again.abort(), 100);
    acts.set("/busy", (response) => response.writeHead(503, { "retry-after": "30" }).end());
    expect(await codeOf(fetcher({ signal: again.signal, attempts: 3 }).fetch(at("/busy")))).toBe("fetch/stopped");
    // Half of the shorter wait that it breaks off (20 and 30 seconds).
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

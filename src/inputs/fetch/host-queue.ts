interface Line {
  /** Settles when the last job of the host has ended. */
  tail: Promise<unknown>;
  /** No job may start before: milliseconds of the clock. */
  readyAt: number;
}

/** Hosts that nothing is asked of are forgotten beyond this many. */
const MOST_HOSTS = 10_000;

/** One request at a time to each host, with a pause between them. Hosts do not wait for each other. */
export class HostQueue {
  private readonly lines = new Map<string, Line>();
  private readonly wait: (milliseconds: number) => Promise<void>;
  private readonly clock: () => number;

  constructor(wait: (milliseconds: number) => Promise<void>, clock: () => number = () => performance.now()) {
    this.wait = wait;
    this.clock = clock;
  }

  /** Runs the job after all earlier ones of the host; its failure does not stop those behind it. */
  run<Result>(host: string, pauseMs: number, job: () => Promise<Result>): Promise<Result> {
    const line = this.lines.get(host) ?? { tail: Promise.resolve(), readyAt: 0 };
    const turn = async (): Promise<Result> => {
      const early = line.readyAt - this.clock();
      if (early > 0) await this.wait(early);
      try {
        return await job();
      } finally {
        line.readyAt = this.clock() + pauseMs;
      }
    };
    const result = line.tail.then(turn, turn);
    line.tail = result.catch(() => undefined);
    this.lines.delete(host);
    this.lines.set(host, line);
    if (this.lines.size > MOST_HOSTS) this.forgetIdle();
    return result;
  }

  private forgetIdle(): void {
    const now = this.clock();
    for (const [host, { readyAt }] of this.lines) {
      if (this.lines.size <= MOST_HOSTS) return;
      if (readyAt !== 0 && readyAt < now) this.lines.delete(host);
    }
  }
}

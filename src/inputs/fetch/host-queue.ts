/** One request at a time to each host, with a pause between them. */
export class HostQueue {
  private readonly tails = new Map<string, Promise<unknown>>();
  private readonly wait: (milliseconds: number) => Promise<void>;

  constructor(wait: (milliseconds: number) => Promise<void>) {
    this.wait = wait;
  }

  /** Runs the job after all earlier ones of the host; its failure does not stop those behind it. */
  run<Result>(host: string, pauseMs: number, job: () => Promise<Result>): Promise<Result> {
    const before = this.tails.get(host) ?? Promise.resolve();
    const result = before.then(job, job);
    const tail = result.then(
      () => this.wait(pauseMs),
      () => this.wait(pauseMs),
    );
    this.tails.set(host, tail);
    void tail.then(() => {
      if (this.tails.get(host) === tail) this.tails.delete(host);
    });
    return result;
  }
}

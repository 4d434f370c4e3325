/** What more is known of a failure. */
export interface FetchFailure {
  /** Another attempt may succeed. */
  readonly passing?: boolean;
  /** What the host asked to be left alone for. */
  readonly retryAfterSeconds?: number | null;
  /** The answer's HTTP status, where there was one. */
  readonly status?: number | null;
}

/** Why an address was not read; `code` is the notice's, the message is for people. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly code: string;
  readonly passing: boolean;
  readonly retryAfterSeconds: number | null;
  readonly status: number | null;

  constructor(code: string, reason: string, { passing, retryAfterSeconds, status }: FetchFailure = {}) {
    super(reason);
    this.code = code;
    this.passing = passing ?? false;
    this.retryAfterSeconds = retryAfterSeconds ?? null;
    this.status = status ?? null;
  }
}

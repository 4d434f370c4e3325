/** Why an address was not read; `code` is the notice's, `reason` is for people. */
export class FetchError extends Error {
  readonly code: string;
  /** True when another attempt may succeed. */
  readonly passing: boolean;
  readonly retryAfterSeconds: number | null;
  constructor(code: string, reason: string, passing = false, retryAfterSeconds: number | null = null) {
    super(reason);
    this.name = "FetchError";
    this.code = code;
    this.passing = passing;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

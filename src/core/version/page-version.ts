/** A state in which a page was seen: a report, or gone. The states of one address are its versions. */
export interface PageVersion {
  /** Canonical URL. */
  readonly url: string;
  /** The report that stood there; null: the page was gone. */
  readonly report: string | null;
  /** What the server answered for a page that was gone. */
  readonly httpStatus: number | null;
  /** When it was fetched or captured so, ISO 8601 UTC; null where no source says. */
  readonly seenAt: string | null;
  readonly recordedAt: string;
}

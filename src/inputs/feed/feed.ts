/** One entry of a feed. `html` is its fullest content, `summary` the shorter one; both are HTML or plain text as given. */
export interface FeedEntry {
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly author: string | null;
  readonly content: FeedText | null;
  readonly summary: FeedText | null;
  readonly language: string | null;
  /** The publisher of the entry where the feed collects others. */
  readonly publisher: string | null;
  /** 1-based line of the entry in the feed. */
  readonly line: number;
}

export interface FeedText {
  readonly value: string;
  readonly html: boolean;
}

export interface Feed {
  readonly kind: "rss" | "atom" | "rdf" | "cdf" | "json-feed";
  readonly title: string | null;
  readonly link: string | null;
  readonly language: string | null;
  readonly entries: readonly FeedEntry[];
  readonly damaged: boolean;
}

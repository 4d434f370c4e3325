/** The shape of `decisions/1`, of `tellings decisions --format json`. Fields may be added within a version; none is renamed or removed. */
export interface DecisionsFile {
  tellings: "decisions/1";
  decisions: DecisionLine[];
}

/** What a person decided, and what became of it. */
export interface DecisionLine {
  id: string;
  kind:
    | "join stories"
    | "split story"
    | "same question"
    | "different question"
    | "accept claim"
    | "reject claim"
    | "correct claim"
    | "grade source"
    | "grade claim"
    | "note"
    | "undo";
  /** ISO 8601 UTC. */
  at: string;
  by: string;
  why: string;
  /** undone: taken back; overruled: a later decision says otherwise; waiting: its reports were not known yet; no target: they are gone. */
  state: "applied" | "undone" | "overruled" | "waiting" | "no target";
  /** What was decided, in words. */
  text: string;
  /** What the engine thought, in words. */
  engine: string | null;
  /** Ids of what it applies to. */
  claims: string[];
  reports: string[];
  source: string | null;
  /** Admiralty: A to F of a source, 1 to 6 of a claim. */
  grade: "A" | "B" | "C" | "D" | "E" | "F" | 1 | 2 | 3 | 4 | 5 | 6 | null;
  /** Id of the decision that it takes back. */
  undoes: string | null;
}

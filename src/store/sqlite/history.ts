import type { DatabaseSync } from "node:sqlite";
import { inflateRawSync } from "node:zlib";
import type { Decision } from "../../core/decision/decision.ts";
import type { PastReading, StoredReading, StoryEvent } from "../case-store.ts";
import { type Row, textOf } from "./rows.ts";

export interface HistoryOfCase {
  readonly decisions: () => readonly Decision[];
  readonly addDecision: (decision: Decision, recordedAt: string) => void;
  readonly pastReadings: () => readonly PastReading[];
  readonly storyMembers: () => ReadonlyMap<string, string>;
  readonly storyEvents: () => readonly StoryEvent[];
  readonly putStories: (
    members: ReadonlyMap<string, string>,
    events: readonly Omit<StoryEvent, "recordedAt">[],
    recordedAt: string,
  ) => void;
}

// The columns are written by this package alone, so their JSON has the type it was written with.
const decisionOf = (row: Row): Decision => JSON.parse(textOf(row, "detail")) as Decision;
const pastReadingOf = (row: Row): PastReading => {
  const packed = row["reading"];
  if (!(packed instanceof Uint8Array)) throw new TypeError("column reading holds no bytes");
  const reading = JSON.parse(inflateRawSync(packed).toString("utf8")) as Omit<StoredReading, "engine">;
  return {
    report: textOf(row, "report"),
    reading: { engine: textOf(row, "engine"), claims: reading.claims, notices: reading.notices },
    recordedAt: textOf(row, "recorded_at"),
    replacedAt: textOf(row, "replaced_at"),
  };
};
const eventOf = (row: Row): StoryEvent => {
  const { stories, reports } = JSON.parse(textOf(row, "detail")) as Pick<StoryEvent, "stories" | "reports">;
  const kind = textOf(row, "kind") as StoryEvent["kind"];
  return { story: textOf(row, "story"), kind, stories, reports, recordedAt: textOf(row, "recorded_at") };
};

/** What people and time did to a case. Writes are made inside a transaction of the caller. */
export const historyOfCase = (database: DatabaseSync): HistoryOfCase => {
  const decisions = database.prepare("SELECT detail FROM decision ORDER BY seq");
  const addDecision = database.prepare(`
    INSERT INTO decision (id, kind, decided_at, decided_by, why, detail, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING`);
  const past = database.prepare("SELECT * FROM past_reading ORDER BY seq");
  const members = database.prepare("SELECT report, story FROM story_member ORDER BY report");
  const events = database.prepare("SELECT * FROM story_event ORDER BY seq");
  const dropMembers = database.prepare("DELETE FROM story_member");
  const addMember = database.prepare("INSERT INTO story_member (report, story) VALUES (?, ?)");
  const addEvent = database.prepare("INSERT INTO story_event (story, kind, detail, recorded_at) VALUES (?, ?, ?, ?)");
  return {
    decisions: () => decisions.all().map(decisionOf),
    addDecision: (decision, recordedAt) =>
      void addDecision.run(
        decision.id,
        decision.kind,
        decision.at,
        decision.by,
        decision.why,
        JSON.stringify(decision),
        recordedAt,
      ),
    pastReadings: () => past.all().map(pastReadingOf),
    storyMembers: () => new Map(members.all().map((row) => [textOf(row, "report"), textOf(row, "story")])),
    storyEvents: () => events.all().map(eventOf),
    putStories: (told, happened, recordedAt) => {
      dropMembers.run();
      for (const [report, story] of told) addMember.run(report, story);
      for (const { story, kind, stories, reports } of happened)
        addEvent.run(story, kind, JSON.stringify({ stories, reports }), recordedAt);
    },
  };
};

import type { Role } from "../../claim/claim.ts";
import type { Mention } from "../../entity/entity.ts";
import type { TimeMention } from "../../time/time.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { roleOfMention } from "../build/role.ts";

/** So many sentences of the opening set the scene of a report's headline and lead. */
const OPENING = 6;

const opening = (context: FrameContext): readonly number[] =>
  context.findings.sentences.slice(0, OPENING).map((sentence) => sentence.index);

/** Where a report plays: the first place named in its opening, a town before a country. The role says where it was told. */
export const scenePlace = (context: FrameContext, sentence: number): Role | null => {
  const placed = [sentence, ...opening(context)]
    .flatMap((index) => context.mentions[index] ?? [])
    .filter((mention) => mention.place !== null);
  const named = placed.filter((mention) => mention.form === "name" && isPlace(mention));
  const town = named.find((mention) => !["country", "admin1"].includes(mention.place?.precision ?? ""));
  const found = town ?? named[0];
  return found ? { ...roleOfMention(context, found), resolved: { start: found.start, end: found.end } } : null;
};

const isPlace = ({ kind }: Mention): boolean => kind === "place" || kind === "facility";

/** The day that a report's opening tells of, where it tells one. */
export const sceneDay = (context: FrameContext, sentence: number): TimeMention | null =>
  [sentence, ...opening(context)].flatMap((index) => context.times[index] ?? []).find(isDay) ?? null;

const isDay = (time: TimeMention): boolean =>
  time.kind !== "duration" &&
  time.kind !== "set" &&
  time.direction !== "future" &&
  !time.openWindow &&
  time.from !== null &&
  time.from.length >= 10 &&
  time.from.slice(0, 10) === (time.to ?? time.from).slice(0, 10);

import { outletKey } from "./outlets.ts";
import { isOnePost, mayBePost, type Post, postOf } from "./post.ts";
import type { Voice } from "./voice.ts";

type Join = (a: Voice, b: Voice, reason: string) => void;

/** Organs that publish what they say themselves; a paper has a name, and no such noun behind it. */
const PUBLISHING: ReadonlySet<string> = new Set([
  "government",
  "ministry",
  "military",
  "embassy",
  "police",
  "sheriff",
  "hospital",
  "prosecutor",
]);

/** The body that a publisher is by its name; null for a paper, an agency or a firm. */
export const publicPost = (name: string): Post | null => {
  const post = postOf(name);
  return post !== null && (PUBLISHING.has(post.organ) || post.field !== "") && !post.member ? post : null;
};

/**
 * A body that publishes its own reports (an aid group, a ministry, a police force) and whoever speaks for it in another's report, or in
 * its own ("our director"), are one voice.
 */
export const joinHouse = (voices: readonly Voice[], join: Join): void => {
  const own = voices.filter(({ kind, id }) => (kind === "publisher" || kind === "wire") && id.startsWith("outlet:"));
  const speakers = voices.filter(({ kind }) => kind === "speaker");
  if (own.length === 0 || speakers.length === 0) return;
  for (const house of own) {
    const key = house.id.slice("outlet:".length);
    const body = publicPost(house.name);
    for (const speaker of speakers)
      if (
        speaker.house === key ||
        (!speaker.described && outletKey(speaker.name) === key) ||
        speaker.posts.some(
          (post) =>
            (post.organ === "" && post.owner !== null && outletKey(post.owner) === key) ||
            (body !== null && (isOnePost(post, body) || mayBePost(post, body))),
        )
      )
        join(speaker, house, "the publisher is the body that speaks");
  }
};

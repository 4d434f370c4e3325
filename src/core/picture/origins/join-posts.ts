import { isOnePost, mayBePost, type Post } from "./post.ts";
import type { Voice } from "./voice.ts";

type Join = (a: Voice, b: Voice, reason: string) => void;

/** Two states of which both are known are two, whatever their offices are called. */
const areOfTwoStates = (a: Voice, b: Voice): boolean => a.side !== b.side && isState(a.side) && isState(b.side);
const isState = (side: string | null): boolean => side?.startsWith("government:") ?? false;

const isPerson = ({ id }: Voice): boolean => id.startsWith("speaker:person:");
/** The one holder of an office: no two people are one for holding such a one each. */
const isOffice = ({ organ }: Post): boolean => organ.startsWith("the ");

const some = (a: Voice, b: Voice, are: (a: Post, b: Post) => boolean): boolean =>
  a.posts.some((one) =>
    b.posts.some(
      (other) => are(one, other) && !(isOffice(one) && (a.described === b.described || !isPerson(a) === !isPerson(b))),
    ),
  );

/**
 * Joins the speakers that the reports' words tell to speak for one body: "Dorlan" and "Dorlan's defence ministry", "Dorlan police" and
 * "the Dorlan Police Department", a body and its spokesman. Then whoever is told without an owner ("police", "the board", "officers")
 * with the body that is told with one: it may be the same.
 */
export const joinPosts = (speakers: readonly Voice[], join: Join): void => {
  const told = speakers.filter(({ posts }) => posts.length > 0);
  const pairs = told.flatMap((a, index) => told.slice(index + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs)
    if (!areOfTwoStates(a, b) && some(a, b, isOnePost)) join(a, b, "one body speaks through them");
  for (const open of told) {
    // Of several the first: it is one of them, whichever.
    const known = told.find((other) => other !== open && !areOfTwoStates(open, other) && some(open, other, mayBePost));
    if (known) join(known, open, "told without saying whose, it may be the body that is named");
  }
};

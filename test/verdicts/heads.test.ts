import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import type { StoryPicture } from "../../src/core/picture/picture.ts";
import { read } from "../cases/engine.ts";

const storyOf = (
  ...tellings: readonly (readonly [publisher: string, publishedAt: string, text: string])[]
): StoryPicture => {
  const readings = tellings.map(([publisher, publishedAt, text]) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher, publishedAt, title, titleSpan: { start: 0, end: title.length } });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  if (!story) throw new Error("no story");
  return story;
};

const fire = storyOf(
  [
    "Coast Wire",
    "2030-06-03T08:00:00Z",
    "Two dead in Oakdale mill fire\n\nTwo people were killed and five injured when a fire broke out at a mill in Oakdale on Sunday night, the fire chief said.\n\nThe mill's owner, Hanna Orlow, was pulled out of the flames by her brother.\n\nThree dogs in the yard were unharmed.",
  ],
  [
    "Bay Courier",
    "2030-06-03T12:00:00Z",
    "Fire at mill kills two\n\nA fire at a mill in Oakdale killed two people and injured five on Sunday night.\n\nHanna Orlow, who owns the mill, was among the five injured.\n\nFire chief Piet Marn said the cause was not known. Marn said he had asked for help. Marn said that he would report.",
  ],
  [
    "Valley Post",
    "2030-06-04T09:00:00Z",
    "In forty minutes, how the Oakdale mill burnt down - Valley Post\n\nThe smoke could be seen for miles.\n\nTwo people died in the fire at the mill on Sunday and five were injured, among them its owner, Hanna Orlow. Marn said that the roof fell in.",
  ],
);

test("what happened is told by the opening that tells most of what all tell, with whose words they are", () => {
  expect(fire.main.what?.text).toMatch(/killed.*\((?:Coast Wire|Bay Courier), 3 June 2030\)$/u);
  expect(fire.main.what?.text).toMatch(/mill/u);
  const [own] = fire.main.what?.settings ?? [];
  expect(own && fire.main.what?.text.startsWith(own.text.replace(/\.$/u, ""))).toBe(true);
});

test("whoever is befallen is named, not who only speaks of it", () => {
  expect(fire.main.who?.text).toBe("Hanna Orlow");
});

test("a teaser is no title where others say what happened", () => {
  expect(fire.title).toMatch(/dead|kills/u);
});

test("the newest of the headlines that tell as much, without the name of its site", () => {
  const story = storyOf(
    [
      "Coast Wire",
      "2030-06-03T08:00:00Z",
      "Nine trapped in Orm mine\n\nNine miners were trapped in a mine in Orm on Monday.",
    ],
    [
      "Bay Courier",
      "2030-06-05T08:00:00Z",
      "Nine miners rescued from Orm mine - Bay Courier News\n\nAll nine miners were rescued from the mine in Orm on Wednesday.",
    ],
  );
  expect(story.title).toBe("Nine miners rescued from Orm mine");
});

test("a last name that nobody introduces opens no story", () => {
  const story = storyOf(
    [
      "Coast Wire",
      "2030-06-03T08:00:00Z",
      "Orlow charged over mill fire\n\nOrlow set the mill in Oakdale on fire on Sunday, killing two people, prosecutors said.\n\nHanna Orlow, 40, was charged on Tuesday over a fire at a mill in Oakdale that killed two people.",
    ],
    [
      "Bay Courier",
      "2030-06-03T12:00:00Z",
      "Mill fire kills two\n\nA fire at a mill in Oakdale killed two people on Sunday.",
    ],
  );
  expect(story.main.what?.text).not.toMatch(/^Orlow/u);
});

test("who is spoken of as known opens no story", () => {
  const story = storyOf(
    [
      "Coast Wire",
      "2030-06-03T08:00:00Z",
      "Boy hurt on Oakdale bridge\n\nThe boy was crossing the bridge in Oakdale on Sunday when a cart hit and injured him.\n\nA boy of nine was injured when a cart hit him on the bridge in Oakdale on Sunday, police said.",
    ],
    [
      "Bay Courier",
      "2030-06-03T12:00:00Z",
      "Boy, 9, injured in Oakdale\n\nA cart hit and injured a boy of nine on the bridge in Oakdale on Sunday.",
    ],
  );
  expect(story.main.what?.text).not.toMatch(/^The boy/u);
});

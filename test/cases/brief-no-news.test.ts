import { expect, test } from "vitest";
import "../../src/app/dictionary.ts";
import { whyNoNews } from "../../src/core/brief/no-news.ts";

/** All names and events are made up. */
test.each([
  "The next update will be issued on or around 10 February.",
  "Ada Holm's been piecing together what happened on Monday at the river.",
  "The director, Rolf Varn, told this newspaper that a cargo had been bought.",
  "2.2 In the early morning of 16 June the police carried out an operation.",
  "Note on deaths: the office informed the table this morning that some were counted elsewhere.",
  "VERA (recording): Orland sent the alert at 19:05.",
  "Whichever side fired first, the episode lays bare three things.",
  "Senators were told within an hour two stories that cannot both be true.",
  "There is a stall for honey, another for bread, a man who sharpens knives.",
  "There is still blood on the doctor's left cuff, and she folds it inward.",
  "A tendon outside the concrete can be looked at, tapped, even exchanged.",
  "A category of that kind does not close a bridge.",
])("%s tells no news", (sentence) => {
  expect(whyNoNews(sentence)).not.toBeNull();
});

test.each([
  "The report was published by the commission on Monday.",
  "The ministry said that a statement had been issued by the rebels.",
  "Rolf Varn told reporters that a cargo had been bought.",
  "2.4 tonnes of oil were spilled at Orm.",
  "Officials told two different stories about the fire.",
  "There is a fire at the refinery in Orm.",
  "There are still 12 people under the rubble.",
  "A spokesman for the army cannot confirm the strike on Varn.",
  "A train cannot pass the bridge until Friday, 4 May.",
])("%s may tell news", (sentence) => {
  expect(whyNoNews(sentence)).toBeNull();
});

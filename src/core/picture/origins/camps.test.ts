import { describe, expect, test } from "vitest";
import { surelyApart } from "./camps.ts";
import { officePost, type Post, postOf } from "./post.ts";
import type { Voice } from "./voice.ts";

const posts = (...found: readonly (Post | null)[]): readonly Post[] => found.filter((post) => post !== null);

const voice = (name: string, parts: Partial<Voice>): Voice =>
  ({
    id: `speaker:${name}`,
    name,
    kind: "speaker",
    side: null,
    office: null,
    described: false,
    posts: [],
    house: null,
    unknownPublisher: false,
    basis: "stated",
    reason: "",
    relayed: null,
    outlets: [],
    shares: [],
    retells: null,
    account: null,
    through: [],
    claim: {},
    ...parts,
  }) as unknown as Voice;

const paper = (name: string): Voice => voice(name, { id: `outlet:${name}`, kind: "publisher" });
const police = voice("Hale police", {
  id: "speaker:police:hale",
  side: "police:hale",
  posts: posts(postOf("Hale police")),
});
const coroner = voice("the Hale County coroner", {
  described: true,
  posts: posts(officePost("the Hale County coroner")),
});
const mother = voice("the mother", { kind: "witness", described: true });
const firm = voice("Corvel Marine", { id: "speaker:org:corvel-marine", side: "org:corvel-marine" });
const state = (land: string): Voice => voice(land, { id: `speaker:government:${land}`, side: `government:${land}` });

describe("origins that surely know it each for themselves", () => {
  test.each<[string, number, Voice[]]>([
    ["two papers in their own voice", 1, [paper("dorlanpost"), paper("varncourier")]],
    ["the police, and a paper in its own voice", 1, [police, paper("dorlanpost")]],
    ["the police and the coroner", 2, [police, coroner]],
    ["the police and the mother, whom they asked", 1, [police, mother]],
    [
      "the police and the mayor",
      1,
      [police, voice("Mayor Orm", { id: "speaker:person:orm", posts: posts(officePost("the mayor")) })],
    ],
    ["a company and the people at its gate", 2, [firm, voice("workers", { kind: "witness", described: true })]],
    ["a company and a source", 1, [firm, voice("a source", { described: true })]],
    ["a company by two names", 1, [firm, voice("Corvel", { id: "speaker:org:corvel", side: "org:corvel" })]],
    ["two states", 2, [state("Velm"), state("Dorland")]],
    [
      "a state, and an army of which nothing is told",
      1,
      [state("Velm"), voice("the army", { side: "government:Dorland" })],
    ],
    [
      "the police, and a suspect whose words they pass on",
      1,
      [police, voice("Tom Bell", { id: "speaker:person:bell", through: [police] })],
    ],
    ["an outlet that is quoted beside a company", 1, [firm, voice("The Varn News", { id: "speaker:org:varn-news" })]],
    ["one alone", 1, [paper("dorlanpost")]],
  ])("%s: %i", (_, number, voices) => expect(surelyApart(voices.map((one) => [one]))).toBe(number));

  test("a paper that is joined to the police goes with them", () =>
    expect(surelyApart([[police, paper("dorlanpost")], [coroner]])).toBe(2));
});

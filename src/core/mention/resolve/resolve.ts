import type { Sentence } from "../../syntax/token.ts";
import type { Draft } from "../draft.ts";
import { resolveBody, resolveOrgan, resolveRole, resolveSameNoun } from "./descriptions.ts";
import { resolveOwned } from "./owned-bodies.ts";
import { resolveList, resolvePlace } from "./places.ts";
import { resolvePerson, resolvePlural, resolveThing } from "./pronouns.ts";
import type { Scene } from "./scene.ts";

/** Settles open drafts in document order, so that each may lean on those before it. Returns drafts to add. */
export function resolveAll(scene: Scene, sentences: readonly Sentence[]): Draft[] {
  const more: Draft[] = [];
  for (let i = 0; i < scene.drafts.length; i++) {
    const open = scene.drafts[i] as Draft;
    // A headline's pronouns stand before anything is named.
    if (open.form === "pronoun" && open.sentence === scene.titleSentence) continue;
    switch (open.wanted) {
      case null:
      case "initialism":
        break;
      case "he":
      case "she":
        resolvePerson(scene, i, sentences);
        break;
      case "they":
      case "their":
        resolvePlural(scene, i, sentences);
        break;
      case "it":
      case "its":
        resolveThing(scene, i, sentences);
        break;
      case "armed":
      case "group":
      case "company":
      case "agency":
        resolveBody(scene, i);
        break;
      case "organ":
        resolveOrgan(scene, i);
        break;
      case "cities": {
        const [first, ...rest] = resolveList(scene, i, sentences);
        if (first) Object.assign(open, first);
        more.push(...rest);
        break;
      }
      case "capital":
      case "city":
      case "region":
      case "country":
        resolvePlace(scene, i, sentences);
        break;
      default:
        resolveRole(scene, i);
    }
    resolveSameNoun(scene, i);
  }
  resolveOwned(scene);
  return more;
}

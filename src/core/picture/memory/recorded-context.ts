import type { StoryContext } from "../context.ts";
import type { Recorder } from "./recorder.ts";

/** Anything with a context, so that one record may keep what was asked of it beside other things. */
export interface InContext {
  readonly context: StoryContext;
}

/** The context of a story, each answer of it recorded. `onAll` is told when all claims are looked at: that cannot be recorded. */
export const recordedContext = <World extends InContext>(
  context: StoryContext,
  { record }: Recorder<World>,
  onAll: () => void,
): StoryContext => ({
  get claims() {
    onAll();
    return context.claims;
  },
  get joins() {
    onAll();
    return context.joins;
  },
  find: record((world: World, id: string) => world.context.find(id)),
  affiliation: record((world: World, id: string) => world.context.affiliation(id)),
  entity: record((world: World, role: Parameters<StoryContext["entity"]>[0]) => world.context.entity(role)),
  side: record((world: World, role: Parameters<StoryContext["side"]>[0]) => world.context.side(role)),
  office: record((world: World, role: Parameters<StoryContext["office"]>[0]) => world.context.office(role)),
  place: record((world: World, role: Parameters<StoryContext["place"]>[0]) => world.context.place(role)),
  label: record((world: World, id: string) => world.context.label(id)),
  matter: record((world: World, claim: Parameters<StoryContext["matter"]>[0]) => world.context.matter(claim)),
  isDenied: record((world: World, id: string) => world.context.isDenied(id)),
  matterWords: record((world: World, id: string) => world.context.matterWords(id)),
});

// What the command line asks of addresses without loading the engine.
export { readOpml } from "../inputs/feed/read-opml.ts";
export { isAddress } from "../inputs/paths/collect-paths.ts";

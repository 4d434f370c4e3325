import type { FrameReader } from "../frame.ts";
import { extractDeployment } from "./extract.ts";
import { deploymentRules } from "./rule-list.ts";

export const deployment: FrameReader = {
  name: "deployment",
  summary: "Forces, teams or equipment that a side sends, will send or has sent.",
  roles: { actor: "who sends", force: "what is sent", destination: "where to" },
  rules: deploymentRules,
  extract: extractDeployment,
};

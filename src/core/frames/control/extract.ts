import { contextOf } from "../build/frame-context.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { controlDrafts } from "./build.ts";
import { CONTROL_RULES } from "./rules.ts";

/** Who holds, takes, loses, besieges or fights for a place. */
export const extractControl: Extract = (findings) => {
  const context = contextOf(findings);
  const drafts: ClaimDraft[] = [];
  for (const sentence of findings.sentences) {
    if (!sentence.parsed) continue;
    const told = new Set<string>();
    for (const rule of CONTROL_RULES)
      for (const finding of rule(context, sentence))
        for (const draft of controlDrafts(context, finding)) {
          const place = draft.roles["place"];
          const key = `${place?.start}:${place?.end}:${finding.predicate}`;
          if (told.has(key)) continue;
          told.add(key);
          drafts.push(draft);
        }
  }
  return drafts;
};

import { findByRule } from "../build/by-rule.ts";
import { contextOf } from "../build/frame-context.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { controlDrafts } from "./build.ts";
import { CONTROL_RULES } from "./rules.ts";

/** Who holds, takes, loses, besieges or fights for a place. */
export const extractControl: Extract = (findings) => {
  const context = contextOf(findings);
  const drafts: ClaimDraft[] = [];
  for (const { findings: found } of findByRule(context, CONTROL_RULES)) {
    const told = new Map<string, number>();
    for (const finding of found)
      for (const draft of controlDrafts(context, finding)) {
        const place = draft.roles["place"];
        const key = `${place?.entity ?? `${place?.start}:${place?.end}`}:${finding.predicate}`;
        const earlier = told.get(key);
        // "the third city, Herat": one place told twice; its name is kept.
        if (earlier !== undefined && drafts[earlier]?.roles["place"]?.resolved && !place?.resolved)
          drafts[earlier] = draft;
        if (earlier !== undefined) continue;
        told.set(key, drafts.length);
        drafts.push(draft);
      }
  }
  return drafts;
};

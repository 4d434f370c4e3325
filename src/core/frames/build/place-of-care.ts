import type { Findings } from "../../reading.ts";
import { mayMatchIn, sought } from "../../text/pattern-words.ts";
import type { ClaimDraft } from "../frame.ts";

/** How the hurt come to where they are cared for. */
const TAKEN =
  "(?:taken|took|flown|airlifted|life-?flighted|transported|rushed|transferred|driven|brought|admitted|pronounced|died|dies)";
const HOUSE =
  "(?:hospitals?|medical|health|trauma cent(?:er|re)|clinic|infirmary|children['’]s)(?: (?:cent(?:er|re)|facility|system))?";
const GATE = sought(new RegExp(`\\b${TAKEN}\\b`, "iu"));
/** Up to the place: "was flown to Mercy Medical in", "died at a hospital in". */
const IN_CARE = new RegExp(`\\b${TAKEN} (?:[\\p{L}'’.-]+ ){0,8}?${HOUSE},? (?:in|at|of|near) (?:the )?$`, "iu");
/** "was airlifted to a" Dunmor hospital, "was flown to" Dunmor, where she died. */
const TO_PLACE = new RegExp(`\\b${TAKEN} (?:by \\p{L}+ |in \\p{L}+ )?(?:to|at|in) (?:an? |the )?$`, "iu");
const BEHIND =
  /^(?: (?:area|regional|memorial|children['’]s|university|general|county))* (?:hospital|medical|trauma)|^,? where (?:he|she|they|\p{Lu}\p{L}+)(?: later| was| were)* (?:died|dies|pronounced|listed|undergo)/iu;

/** Who died in a hospital was not killed in its town: a place that a sentence tells only as where somebody was cared for is none of the harm done. */
export const withoutPlacesOfCare = (
  drafts: readonly ClaimDraft[],
  { report: { text }, sentences }: Findings,
): readonly ClaimDraft[] =>
  drafts.map((draft) => {
    const place = draft.roles["place"];
    const sentence = draft.harm === undefined ? undefined : sentences[draft.sentence];
    if (!place || sentence === undefined || place.start < sentence.start || place.end > sentence.end) return draft;
    if (!mayMatchIn(GATE, text, sentence)) return draft;
    const before = text.slice(sentence.start, place.start);
    const isCare = IN_CARE.test(before) || (TO_PLACE.test(before) && BEHIND.test(text.slice(place.end, sentence.end)));
    return isCare ? { ...draft, roles: { ...draft.roles, place: null } } : draft;
  });

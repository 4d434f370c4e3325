import type { FurnitureRule } from "./furniture-rule.ts";
import { matchesIn } from "./furniture-rule.ts";

const CUES =
  "SOT|SOTs?|VO|VT|END VT|OOV|UPSOUND|VOSOT|NATS?|NAT SOUND|PKG|SUPER|CG|STANDUP|STAND-UP|SOUNDBITE|SOUND BITE|TAKE VO|MUSIC|APPLAUSE|LAUGHTER|CROSSTALK|INAUDIBLE|BEGIN VIDEO(?: CLIP|TAPE)?|END VIDEO(?: CLIP|TAPE)?|COMMERCIAL BREAK|VIDEO CLIP|VOICE-?OVER|READS?|ON CAMERA|OFF MIC|TRANSLATED|THROUGH TRANSLATOR|VIDEO ENDS|AUDIO ENDS|ENDS";
const GLUED = new RegExp(
  `[{[(]{1,2}\\s?(?:${CUES})(?:[ :/][^\\]})]{0,40})?\\s?[\\]})]{1,2}|^(?:-{2,3}\\s?)?(?:${CUES})(?:\\s?-{2,3}|:)?$`,
  "gu",
);
const SMALL =
  /[{[]\s?(?:applause|laughter|crosstalk|inaudible|music|video|cheers?|pause|voice-?over|sot|vo|nats)\s?[\]}]/giu;

/** Whose part it is in a script, where that is the outlet itself: "PRESENTER:", "Reporter (voice-over):", "ANA RUIZ, SIX NEWS ANCHOR:". */
const OWN_VOICE =
  /^(?:[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){0,3}, )?(?:\p{Lu}[\p{L}-]* ){0,3}(?:PRESENTER|CORRESPONDENT|ANCHOR|REPORTER|NARRATOR|NEWSREADER|COMMENTARY|Presenter|Correspondent|Anchor|Reporter|Narrator|Newsreader|Commentary)(?: (?:TO CAMERA|IN VISION|IN STUDIO|to camera|in vision|in the studio)| ?[([][^()[\]]{1,30}[)\]])?:(?=\s|$)/gu;

/** Cues of a script or a transcript: "{SOT}", "(SOUNDBITE)", "[applause]", "PRESENTER:". What is said around them is kept. */
export const cue: FurnitureRule = {
  id: "furniture/cue",
  kind: "cue",
  mark: (line) => {
    const voice = matchesIn(line, OWN_VOICE);
    if (voice !== null) return voice;
    if (!/[{[(]/.test(line.text) && line.text.length > 24) return null;
    return matchesIn(line, GLUED) ?? matchesIn(line, SMALL);
  },
};

import type { FurnitureRule } from "./furniture-rule.ts";
import { matchesIn } from "./furniture-rule.ts";

const CUES =
  "SOT|SOTs?|VO|VOSOT|NATS?|NAT SOUND|PKG|SUPER|CG|STANDUP|STAND-UP|SOUNDBITE|SOUND BITE|TAKE VO|MUSIC|APPLAUSE|LAUGHTER|CROSSTALK|INAUDIBLE|BEGIN VIDEO(?: CLIP|TAPE)?|END VIDEO(?: CLIP|TAPE)?|COMMERCIAL BREAK|VIDEO CLIP|VOICE-?OVER|READS?|ON CAMERA|OFF MIC|TRANSLATED|THROUGH TRANSLATOR|VIDEO ENDS|AUDIO ENDS|ENDS";
const GLUED = new RegExp(
  `[{[(]{1,2}\\s?(?:${CUES})(?:[ :/][^\\]})]{0,40})?\\s?[\\]})]{1,2}|^(?:-{2,3}\\s?)?(?:${CUES})(?:\\s?-{2,3}|:)?$`,
  "gu",
);
const SMALL =
  /[{[]\s?(?:applause|laughter|crosstalk|inaudible|music|video|cheers?|pause|voice-?over|sot|vo|nats)\s?[\]}]/giu;

/** Cues of a script or a transcript: "{SOT}", "(SOUNDBITE)", "[applause]". What is said around them is kept. */
export const cue: FurnitureRule = {
  id: "furniture/cue",
  kind: "cue",
  mark: (line) => {
    if (!/[{[(]/.test(line.text) && line.text.length > 24) return null;
    return matchesIn(line, GLUED) ?? matchesIn(line, SMALL);
  },
};

import type { Span } from "../../text/span.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { endsAsSentence } from "./furniture-rule.ts";

/** Names of houses that sell pictures, before a caption: no sentence begins so. */
const OPENING_SURE =
  /^(?:Getty(?: Images)?(?: ?- ?(?:Contributor|Stringer|Pool|Handout))?|(?:AFP|AP|EPA|PA|Reuters) or licensors|(?:Alamy|Shutterstock|iStock|Rex Features|Splash News|Press Association)(?: Images| Stock Photo)?|(?:AP|AFP|EPA|Reuters) (?:Photo|Images)) (?=["'“‘]?\p{Lu})/u;
/** Agencies that tell news too: a credit only where the line is no sentence. */
const OPENING = /^(?:Reuters|REUTERS|AFP|AP|EPA|PA)(?: ?- ?(?:Contributor|Stringer|Pool|Handout))? (?=["'“‘]?\p{Lu})/u;
/** What makes the name before it that of a body or of somebody who works there. */
const OF_A_BODY =
  /^(?:Inc|Corp|Ltd|LLC|Holdings|Group|Foundation|Institute|News|TV|Television|Health|Breakingviews|Fact|Staff|Photographers?|Reporters?|Correspondents?|Editors?|Bureau|Writers?|Sports|Military|Economics|CEO|Chief|President|Poll|Agency|Service|Wire|Media|Images|Photo|Photos)\b/u;

/** The end of a line that is looked into for a credit. */
const TAIL = 130;
const CLOSING = [
  // The agency, then who took it: "REUTERS/Ana Ruiz".
  /(?<=[.!?…\p{L}"'”’)] )REUTERS\/\p{Lu}[\p{L}.'’-]{0,20}(?: [\p{L}.'’-]{1,20}){0,3}$/u,
  // Who took it, then the agency.
  /(?<=[.!?…\p{L}"'”’)] )(?:Credit )?\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?\/(?:the )?(?:Reuters|REUTERS|AFP|AP|EPA|EFE|Getty Images|European Pressphoto Agency|Associated Press|The New York Times|Agence France-Presse(?: [—-] Getty Images)?)$/u,
  // A label behind the sentence: "... last year. Photograph: Ana Ruiz".
  /(?<=[.!?…]["'”’)]? )(?:Photo|Photograph|Picture|Image|Credit|Photo [Cc]redit|Photo [Cc]ourtesy|Courtesy)s?: [^.!?:]{2,80}$/u,
  /(?<=[.!?…]["'”’)]? )View Full Caption(?: \p{Lu}[\p{L}/ ]{1,40})?$/u,
];

/** Credits of pictures run together with their captions: "Getty - Contributor Ana Ruiz ...", "... on Monday. REUTERS/Ana Ruiz". */
function mark({ text, start, end }: TextLine): readonly Span[] | null {
  const found: Span[] = [];
  const opening = OPENING_SURE.exec(text) ?? (endsAsSentence(text) ? null : OPENING.exec(text));
  if (opening && !OF_A_BODY.test(text.slice(opening[0].length)))
    found.push({ start, end: start + opening[0].trimEnd().length });
  const from = Math.max(0, text.length - TAIL);
  const tail = text.slice(from);
  for (const pattern of CLOSING) {
    const closing = /[/:]|View Full/u.test(tail) ? pattern.exec(tail) : null;
    if (!closing) continue;
    found.push({ start: start + from + closing.index, end });
    break;
  }
  return found.length > 0 ? found : null;
}

export const gluedCredit: FurnitureRule = { id: "furniture/glued-credit", kind: "credit", mark };

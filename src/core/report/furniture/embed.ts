import type { Span } from "../../text/span.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { endsAsSentence, matchesIn, wholeLine } from "./furniture-rule.ts";

const LINE =
  /^(?:spot_img|scroll (?:down )?(?:for|to see) (?:the )?(?:videos?|more|photos)|(?:please )?enable java ?script\b.{0,120}|(?:sorry, )?(?:your|this) browser (?:does(?: not|n(?:'|’)t)|is not|can(?:not|'t)) .{0,260}|view this post on instagram.{0,60}|a post shared by .{0,120}|(?:click|tap) (?:here|play|to play|below) to (?:watch|play|listen|view).{0,80}|watch(?: the| this)? (?:video|story|live|below|here|report)\b[^.]{0,60}|video:? ?(?:[^.]{0,90})?|(?:on a mobile device\? )?watch the video here\.?|embed(?: .{0,60})?|loading(?:\.{3}|…)?|play video|(?:hide|show) transcript(?: (?:hide|show) transcript)?|copy link(?: copy)?|add a location to your tweets|when you tweet with a location.{0,300}|more videos?|photo gallery|(?:view |see )?(?:photos?|gallery|slideshow|images?)(?: \(\d+\))?|enlarge(?: image)?|\d+ of \d+|page \d+ of \d+|replay|pause|mute|unmute|fullscreen)[.!]?$/i;
const GLUED =
  /\bpic\.twitter\.com\/\w+|\bhttps?:\/\/t\.co\/\w+|\{\*[^{}]{1,60}\*\}|\[(?:embed|video|gallery|audio|playlist|caption|\/caption)[^\]]{0,120}\]|\bspot_img\b|(?:\[ ?\] (?:hide|show) caption ?){1,2}|— [^—\n]{1,50} \(@\w{1,20}\) \p{Lu}\p{L}+ \d{1,2}, \d{4}/giu;
/** The label of a player right before the words about its film. */
const PLAYER =
  /^(?:(?:EMBED|Embed) ?(?:>|&gt;) ?(?:M(?:ore|ORE) (?:N(?:ews|EWS) )?V(?:ideos|IDEOS))?|M(?:ore|ORE) (?:N(?:ews|EWS) )?V(?:ideos|IDEOS)) ?(?=["“'‘]?\p{Lu})/u;
const PLAYLIST = /^\d:\d\d\s+\S[^.]{6,120}$/;

/** Leftovers of players, posts and templates: "spot_img", "pic.twitter.com/...", "[video]". */
function mark(line: TextLine, lines: readonly TextLine[], index: number): readonly Span[] | null {
  const player = endsAsSentence(line.text) ? PLAYER.exec(line.text) : null;
  if (player !== null) return [{ start: line.start, end: line.start + player[0].trimEnd().length }];
  if (line.text.length <= 320 && LINE.test(line.text)) return wholeLine(line);
  if (PLAYLIST.test(line.text) && !/^\d:\d\d [ap]\.?m/i.test(line.text)) {
    const beside = [lines[index - 1], lines[index + 1]].some(
      (other) => other !== undefined && PLAYLIST.test(other.text),
    );
    if (beside) return wholeLine(line);
  }
  return /pic\.twitter|t\.co\/|\{\*|\[|spot_img|\(@/.test(line.text) ? matchesIn(line, GLUED) : null;
}

export const embed: FurnitureRule = { id: "furniture/embed", kind: "embed", mark };

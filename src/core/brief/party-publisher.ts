/** Bodies that take part in what they publish on: of a war, a strike, a vote. Police and relief bodies report on others. */
const PARTY =
  /\b(?:ministry|government|armed forces|army|general staff|command|coalition|presidency|headquarters|government house|office of the (?:president|prime minister|government)|front|movement|brigades?|liberation|party|union|federation of|employers)\b/iu;
/** "The Union Leader", "The Army Times", "Front Page News": a paper by its name. */
const PAPER =
  /\b(?:news|times|post|herald|tribune|leader|journal|gazette|daily|press|page|today|review|observer|radio|television|tv|\p{L}*wire|world service|broadcasting)\b/iu;

/** "Ministry of Transport (press release)": what it publishes is no part of its name. */
const isPaper = (publisher: string): boolean => PAPER.test(publisher.replace(/\([^()]*\)/gu, ""));

/** Whether a publisher is itself one of those whom the story is about: what it tells alone is its word. */
export const isParty = (publisher: string | null): boolean =>
  publisher !== null && PARTY.test(publisher) && !isPaper(publisher);

/** Bodies that publish what they know by their office or their work. */
const BODY =
  /\b(?:governorate|prefecture|council|department|authority|administration|bureau|police|sheriff|prosecutor|office|commission|hospital|health|service|institute|observatory|watch|doctors|red (?:cross|crescent)|united nations|coast ?guard|fire|rescue|company|agency(?= (?:of|for)))\b/iu;

/** Whether a publisher is no outlet of news but a body that speaks for itself. */
export const isBody = (publisher: string | null): boolean =>
  isParty(publisher) || (publisher !== null && BODY.test(publisher) && !isPaper(publisher));

/** Groups and firms that publish what they say themselves. */
const FIRM =
  /\b(?:relief|mission|medical|charity|foundation|alliance|network|corp(?:oration)?|inc|ltd|plc|airlines?|airways|cargo|rail(?:ways?)?|hydropower|shipping|maritime)\b/iu;

/** Whether a publisher is a body, a group or a firm: heard in another's report it speaks, and is no outlet that relays. */
export const speaksForItself = (publisher: string | null): boolean =>
  isBody(publisher) || (publisher !== null && FIRM.test(publisher) && !isPaper(publisher));

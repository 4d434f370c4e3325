/** Bodies that take part in what they publish on: of a war, a strike, a vote. Police and relief bodies report on others. */
const PARTY =
  /\b(?:ministry|government|armed forces|army|general staff|high command|military command|presidency|office of the (?:president|prime minister|government)|front|movement|brigades?|liberation|party|union|federation of|employers)\b/iu;
/** "The Union Leader", "The Army Times", "Front Page News": a paper by its name. */
const PAPER =
  /\b(?:news|times|post|herald|tribune|leader|journal|gazette|daily|press|page|today|review|observer|radio|television|tv)\b/iu;

/** Whether a publisher is itself one of those whom the story is about: what it tells alone is its word. */
export const isParty = (publisher: string | null): boolean =>
  publisher !== null && PARTY.test(publisher) && !PAPER.test(publisher);

import { draft, type Line, take } from "../draft.ts";
import { type BodyType, bodyTypeOf, OPENING_BODY_NOUNS, WEAK_BODY_NOUNS } from "../lexicon/body-nouns.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { isCalendarWord, isCapital, isNameWord, withThe } from "../line.ts";
import { slug } from "../slug.ts";

const LINKS = new Set(["of", "for", "on"]);
const FACILITIES: ReadonlySet<BodyType> = new Set<BodyType>(["school", "hospital", "facility"]);
/** Broadcasters of North America sign with four letters. */
const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-?(?:TV|FM|AM|DT))?$/;
const CALL_SIGN_WORDS = new Set([
  "who",
  "why",
  "was",
  "with",
  "will",
  "were",
  "when",
  "what",
  "kids",
  "know",
  "king",
  "kill",
  "keep",
  "kept",
  "knew",
  "west",
  "week",
  "went",
  "well",
  "work",
  "war",
  "win",
  "kkk",
  "wmd",
  "wto",
  "who's",
  "wwii",
  "want",
  "kia",
  "kfc",
  "ksa",
  "wwf",
  "wwe",
  "wnba",
  "wfp",
  "klm",
  "wash",
  "kong",
]);

/**
 * `named-organisation/*`: bodies told by the noun in their name: "Rocky Mount Police Department", "Higher Council for
 * National Reconciliation", "University of Texas at Austin", "Acme Holdings Inc".
 */
export function findNamedOrganisations(line: Line): void {
  const { tokens, taken } = line;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || taken[i] || !isCapital(token)) continue;
    if (CALL_SIGN.test(token.text) && !line.shouting && !CALL_SIGN_WORDS.has(token.lower) && isBroadcaster(line, i)) {
      take(
        line,
        draft(line, i, i + 1, {
          kind: "organisation",
          entity: `outlet:${slug(token.text.replace(/-?(?:TV|FM|AM|DT)$/, ""))}`,
          body: "outlet",
          form: "acronym",
          number: "singular",
          rule: "named-organisation/call-sign",
        }),
      );
      continue;
    }
    // "The Nash County Medical Examiner" is an office and no paper.
    const type = token.lower === "examiner" && tokens[i - 1]?.lower === "medical" ? null : bodyTypeOf(token.lower);
    const opening =
      OPENING_BODY_NOUNS.has(token.lower) && LINKS.has(tokens[i + 1]?.lower ?? "") && opensName(line, i + 2);
    if (!type && !opening) continue;
    if (!isNameWord(line, i) && !(opening && isCapital(token)) && token.upos !== "NOUN") continue;
    const from = leftEdge(line, i);
    const before = i - from;
    const weak = WEAK_BODY_NOUNS.has(token.lower);
    if (!opening && (before === 0 || (weak && before < 2) || !namesSomething(line, from, i))) continue;
    if (
      token.lower === "party" &&
      /^(?:house|birthday|block|pool|dinner|garden|office|christmas|halloween|eve|after|search|pajama|pizza)$/.test(
        tokens[i - 1]?.lower ?? "",
      )
    )
      continue;
    let to = i + 1;
    while (to < tokens.length && !taken[to] && bodyTypeOf(tokens[to]?.lower ?? "") && isCapital(tokens[to])) to++;
    const district = type === "school" && tokens[to]?.lower === "district" && isCapital(tokens[to]) && !taken[to];
    if (district) to++;
    const tail =
      LINKS.has(tokens[to]?.lower ?? "") &&
      opensName(line, to + 1) &&
      (opening || OPENING_BODY_NOUNS.has(tokens[to - 1]?.lower ?? ""));
    if (tail) to = rightEdge(line, to);
    if (tokens[to]?.text === "." && /^(?:inc|corp|co|ltd)$/.test(tokens[to - 1]?.lower ?? "") && to < tokens.length - 1)
      to++;
    // Labels of a map or a menu run together.
    if (to - from > 4 && !line.shouting && tokens.slice(from, to).every((t) => t.text === t.text.toUpperCase()))
      continue;
    const place = line.placeAt[i];
    if (place && place.fromToken <= from && place.toToken >= to && place.place.precision === "facility") continue;
    add(line, from, to, i, tail ? type : (bodyTypeOf(tokens[to - 1]?.lower ?? "") ?? type));
    i = to - 1;
  }
}

/** Four letters are a station's where something says so: a suffix, brackets at a dateline, a report, "told". */
function isBroadcaster(line: Line, at: number): boolean {
  const { tokens } = line;
  const before = tokens[at - 1]?.lower ?? "";
  const next = tokens[at + 1];
  if (/-?(?:TV|FM|AM|DT)$/.test(tokens[at]?.text ?? "") && (tokens[at]?.text.length ?? 0) > 4) return true;
  if (before === "(" && at < 8 && line.sentence.index < 4) return true;
  if (
    /^(?:told|tells|station|affiliate|by|with|to)$/.test(before) ||
    (before === "to" && tokens[at - 2]?.lower === "according")
  )
    return true;
  return (
    next !== undefined &&
    (/^(?:reported|reports|says|said|news|tv|radio)$/.test(next.lower) || /^\d{1,2}$/.test(next.text))
  );
}

const opensName = (line: Line, at: number): boolean => {
  const next = line.tokens[at]?.lower === "the" ? at + 1 : at;
  return (
    isCapital(line.tokens[next]) &&
    !line.taken[next] &&
    !isCalendarWord(line.tokens[next]?.lower ?? "") &&
    line.tokens[next]?.upos !== "PRON" &&
    ((line.tokens[at - 1]?.lower !== "to" && line.tokens[at - 1]?.lower !== "on") || !line.placeAt[next])
  );
};

function leftEdge(line: Line, head: number): number {
  const { tokens, taken } = line;
  let from = head;
  while (from > 0 && head - from < 12) {
    const at = from - 1;
    const before = tokens[at];
    if (!before || taken[at]) break;
    const inside = from < head;
    if (before.lower === "'s" && isCapital(tokens[at - 1])) {
      // "Nash County Sheriff's Office" is a name, "Russia's Ministry" a state's body.
      if (line.placeAt[at - 1]?.place.precision === "country") break;
      from--;
      continue;
    }
    if (
      ((before.text === "-" && before.start === tokens[at - 1]?.end) ||
        before.text === "&" ||
        (inside && before.text === "–")) &&
      isCapital(tokens[at - 1])
    ) {
      from -= 2;
      continue;
    }
    if (before.upos === "NUM" && isCapital(tokens[at - 1])) {
      from--;
      continue;
    }
    if (!isNameWord(line, at)) break;
    // "President Northwestern University" does not occur; a title ends the name's reach ("Sheriff's" is told above).
    if (
      isRoleNoun(before.lower) &&
      tokens[from]?.lower !== "'s" &&
      before.lower !== "children" &&
      before.lower !== "general" &&
      before.lower !== "eyewitness" &&
      before.lower !== "volunteer" &&
      before.lower !== "people" &&
      before.lower !== "women"
    )
      break;
    from--;
  }
  while (
    from < head &&
    (tokens[from]?.upos === "PUNCT" ||
      tokens[from]?.lower === "'s" ||
      /^(?:the|a|an|in|at|on|and|but|for)$/.test(tokens[from]?.lower ?? ""))
  )
    from++;
  return from;
}

/** Right over "of Public Safety", "for Disease Control and Prevention", "of Texas at Austin". */
function rightEdge(line: Line, link: number): number {
  const { tokens, taken } = line;
  let to = link;
  let names = 0;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token) break;
    if (
      isCapital(token) &&
      !taken[to] &&
      token.upos !== "PRON" &&
      token.upos !== "VERB" &&
      !isCalendarWord(token.lower) &&
      !(names > 0 && isOfficeBeforeName(line, to))
    ) {
      names++;
      to++;
      continue;
    }
    if (token.text === "-" && isCapital(tokens[to + 1]) && to > link + 1) {
      to++;
      continue;
    }
    const joins = names === 0 ? to === link || token.lower === "the" : /^(?:of|and|&|for|the|'s)$/.test(token.lower);
    const next = tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
    if (!joins || !isCapital(tokens[next]) || taken[next]) break;
    if (names > 0 && token.lower === "and" && (line.placeAt[next] || startsAnother(line, next))) break;
    to++;
  }
  return to;
}

/** "University of Varn | President Ana Ruiz": the office of a person who is named behind it ends the name of the body. */
const isOfficeBeforeName = ({ tokens }: Line, at: number): boolean => {
  const [office, first, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    office !== undefined &&
    isRoleNoun(office.lower) &&
    [first, last].every((one) => one?.upos === "PROPN" && isCapital(one))
  );
};

/** After "and": a body or a person of its own begins there. */
function startsAnother(line: Line, at: number): boolean {
  for (let i = at; i < line.tokens.length && i < at + 5; i++) {
    const token = line.tokens[i];
    if (!token || (!isCapital(token) && token.lower !== "of")) return false;
    if (bodyTypeOf(token.lower) || isRoleNoun(token.lower)) return true;
  }
  return false;
}

/** At least one word before the noun is more than a place of the whole or a bare adjective. */
function namesSomething(line: Line, from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    const token = line.tokens[i];
    if (token && isCapital(token) && (token.upos === "PROPN" || token.upos === "NOUN" || token.upos === "ADJ"))
      return true;
  }
  return false;
}

function add(line: Line, nameFrom: number, to: number, head: number, type: BodyType | null): void {
  // "Taliban Political Commission": the body whose part it is belongs to the name.
  const owner = line.taken[nameFrom - 1] ?? null;
  const partOf =
    owner &&
    owner.toToken === nameFrom &&
    owner.rule === "known-body/name" &&
    owner.body !== "outlet" &&
    owner.body !== "wire"
      ? owner
      : null;
  const from = partOf ? partOf.headToken : nameFrom;
  const name = line.text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0);
  const lower = name.toLowerCase();
  const kind = typeOfName(lower, type);
  take(
    line,
    draft(line, withThe(line, from), to, {
      kind:
        kind && FACILITIES.has(kind)
          ? "facility"
          : kind === "armed" || kind === "political" || kind === "military"
            ? "party"
            : "organisation",
      entity: organisationId(name, kind),
      name,
      headToken: head,
      body: kind ?? "organisation",
      number: "singular",
      country: partOf?.country ?? null,
      actsFor: partOf,
      noun: line.tokens[head]?.lower ?? "",
      rule: "named-organisation/noun",
    }),
  );
}

/** "Church of England", "Churches of Christ": a body of believers; "Church of the Nativity", "Church of St Anne" are buildings. */
const BELIEVERS = /^(?:the )?church(?:es)? of (?!the |st\.? |saints? |our |holy )/;

/** Centres that people go to, and none that rule or research. */
const HALL =
  /\b(?:convention|conference|exhibition|space|arts?|shopping|community|cultural|civic|trade|visitors?|sports|detention|entertainment|recreation) cent(?:er|re)s?$/;

function typeOfName(lower: string, type: BodyType | null): BodyType | null {
  if (BELIEVERS.test(lower)) return "ngo";
  if (/\b(?:police|sheriff|constabulary|troopers|highway patrol)\b/.test(lower)) return "police";
  if (/\bfire\b/.test(lower) && /\b(?:department|dept|service|rescue|brigade|district|bureau)\b/.test(lower))
    return "fire";
  if (
    /\b(?:association|union|society|foundation|federation|council|committee|league|party)$/.test(lower) &&
    !/^.*\bparty$/.test(lower)
  )
    return "ngo";
  if (/\b(?:university|college|school|academy)\b/.test(lower)) return "school";
  if (/\b(?:hospital|clinic|medical center|medical centre)\b/.test(lower)) return "hospital";
  if (HALL.test(lower)) return "facility";
  if (/\bparty\b/.test(lower)) return "political";
  if (/\b(?:news agency|news|newspaper|television|radio)\b/.test(lower)) return "outlet";
  if (/\b(?:liberation army|liberation front|resistance front)\b/.test(lower)) return "armed";
  return type;
}

/** `police:rocky-mount` for "Rocky Mount Police Department", `outlet:...` for an outlet, else `org:...`. */
export function organisationId(name: string, type: BodyType | null): string {
  if (type === "police") {
    const owner = slug(
      name
        .replace(/\b(?:city of|the)\b/gi, "")
        .replace(/[’']s\b/g, "")
        .replace(/\b(?:police|department|dept\.?|office|force|service|bureau)\b/gi, ""),
    );
    return `police:${owner || slug(name)}`;
  }
  return `${type === "outlet" ? "outlet" : "org"}:${slug(name.replace(/\b(?:inc|corp|ltd|llc|plc)\.?$/i, ""))}`;
}

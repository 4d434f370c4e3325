import { lexicon } from "../lexicon/index.ts";
import { words } from "../text/words.ts";

/** Words by which reports call the same people, one family a line: what they are, whose they are, what they do. */
const FAMILIES: readonly ReadonlySet<string>[] = `
soldier troop trooper paratrooper conscript serviceman peacekeeper member comrade man
fighter militant rebel militiaman member comrade man
police_officer officer policeman gendarme guard member colleague
guard warder jailer officer prison_officer prison_guard colleague
child pupil student schoolchild schoolboy schoolgirl youngster kid
worker employee colleague man labourer laborer contractor staff miner builder docker
fisherman sailor seaman crew crew_member crewman mariner man
firefighter colleague volunteer member
headteacher head school_head head_teacher
prisoner inmate detainee convict fugitive man
aid_worker worker employee staff colleague member`
  .trim()
  .split("\n")
  .map((line) => words(line));

const spelt = (word: string): string => word.replace(" ", "_");

/** "dock worker" of "dock worker". */
const headOf = (word: string): string => word.slice(word.lastIndexOf(" ") + 1);

/** Whether two words for counted people may be told of the same ones: a soldier is a peacekeeper, a member of a mission, one of its men. */
export const mayBeOneRole = (a: string, b: string): boolean => {
  if (FAMILIES.some((family) => family.has(spelt(a)) && family.has(spelt(b)))) return true;
  // "his two stepchildren" of four children: some of them.
  if (SOME_OF_ALL.has(a) || SOME_OF_ALL.has(b)) return false;
  if (headOf(a) === b || headOf(b) === a) return true;
  const relation = lexicon().relation(a, b, "noun");
  return relation === "same" || relation === "narrower" || relation === "wider";
};

/** Of sex or age alone: of a crowd they are some. */
const SOME_OF_ALL = words(
  "woman girl boy child baby infant toddler teenager teen youth minor elderly mother wife daughter sister father husband son brother adult man",
);
/** Whether people called so may be everybody who was there, where nobody else is told of. */
export const mayBeAll = (word: string): boolean => !SOME_OF_ALL.has(word);

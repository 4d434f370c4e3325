import { words } from "../../text/words.ts";

/** Verbs that set a figure behind their subject: "turnout stood at", "winds reached". */
export const STANDING = words(
  `be reach stand total hit exceed amount rise climb fall drop come number measure average near approach top surpass remain stay grow
  swell jump surge soar increase decrease decline plunge sink slip dip ease slow shrink settle weigh register run`,
);
/** Verbs by which somebody puts a figure on their object: "put the magnitude at", "estimated the crowd at". */
export const RATING = words(
  "put estimate set fix rate measure record register calculate reckon place gauge assess cap value price",
);
/** Verbs that leave their object at a figure, or bring it there: "kept the rate at", "cut the rate to". */
export const LEAVING = words(
  "keep hold leave maintain cut raise lower lift increase reduce hike slash trim boost bring push drive take revise restore limit",
);
/** Of these the object of a count too is brought to it: "widened its recall to 610,000 cars". */
export const WIDENING = words("widen expand extend broaden narrow revise raise lower increase reduce double triple");
/** What is asked for, wished or aimed at is no figure of what is. */
export const WISHED = words(
  `ask seek demand request want propose offer plan expect hope need require aim target goal proposal request bid limit maximum minimum
  ceiling cap threshold quota capacity permit allow entitle eligible chance risk probability likelihood possibility odds pledge promise
  commit ambition forecast projection prediction fear deadline demand requirement reward license licence prefer wish option`,
);
/** Nouns that only say that something is counted. */
export const COUNTING = words(
  "number total figure amount sum count average estimate record rate level tally toll share proportion percentage quantity volume group series list body pair",
);
/** What is counted so is time, or counts nothing that two reports would both tell. */
export const IDLE = words(
  `year month day hour minute second week weekend decade century night morning evening afternoon fortnight quarter season time thing way step
  reason part question side point goal game match lap win trophy career word pulse level race run inning set round percent hand eye
  leg foot kind type sort form example instance occasion century age generation daughter son brother sister child's
  option choice factor aspect topic idea issue feature version edition star half third piece bit couple`,
);
/** Verbs that say too little of what happened to what is counted. */
export const LIGHT = words(
  `be have include involve see say get do go come become remain contain need want know think use look seem feel tell make take give put
  let leave mean show work try start begin continue call turn set follow face`,
);
/** A share or a level moves by these, or by a verb that the quantity itself was read with. */
export const RISING = words(
  "rise climb gain grow increase jump surge soar add rally advance swell up raise lift boost",
);
export const QUAKES = words(
  "quake earthquake tremor shock aftershock temblor magnitude richter seismograph seismologist",
);

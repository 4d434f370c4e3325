const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).map((word) => word.replaceAll("_", " ")));

/** Who speaks or comes for the town named before them: "Springfield police", "the Springfield fire department". */
export const OFFICES: ReadonlySet<string> = list(
  `police sheriff fire mayor council official authority department detective officer deputy firefighter prosecutor commissioner constable
  coroner paramedic fire-brigade marshal constabulary`,
);

/** Where the hurt are taken: a town named with it is where they are cared for. */
export const CARE: ReadonlySet<string> = list(
  "hospital lift hospitalize hospitalise airlift fly transport trauma ambulance helicopter medevac clinic infirmary surgery",
);

/** Verbs of what comes after an event, or of telling about it: their day is not the event's. */
export const AFTERMATH: ReadonlySet<string> = list(
  `say tell announce charge arrest sentence appear indict plead convict identify release hold schedule expect plan file set update post
  publish bury mourn meet confirm report add speak testify face note explain write tweet arraign book acquit deny visit issue offer remain
  continue describe believe ask urge name jail bear extradite surrender return recover bail remand reopen interview review vow pay_tribute print
  reveal thank warn insist declare comment respond_to criticise criticize condemn`,
);

/** Nouns of the same: "Tuesday's hearing". */
export const AFTERMATH_NOUNS: ReadonlySet<string> = list(
  `hearing court trial vigil funeral autopsy arrest statement conference interview news appearance release arraignment sentencing indictment
  memorial briefing update announcement verdict appeal inquest tribute custody jail birth bond bail prison`,
);

/** Words of courts: what stands in their sentences often tells of the town where the court sits. */
export const COURT: ReadonlySet<string> = list(
  "court judge jury trial attorney prosecutor lawyer plead sentence arraign indict jail prison extradite convict bond",
);

/** Verbs by which an event is told as coming about, or as found by those who came to it. */
export const HAPPENING: ReadonlySet<string> = list(
  `occur happen take_place begin start erupt break_out unfold strike hit shoot stab kill murder die injure wound hurt crash collide collapse
  explode detonate burn sink capsize derail attack open_fire fire ambush rob flood shake destroy find discover call respond dispatch summon
  arrive land fall drown bomb raid seize capture kidnap abduct escape`,
);

/** Labels of the stamps that a page prints: "Posted: Friday, 12 June". */
export const STAMPS: ReadonlySet<string> = list("posted updated published created modified last_updated filed date");

/** Of these, and their nouns, the ones that harm: where a report opens with one, what was said and done about it came after. */
export const HARMING: ReadonlySet<string> = list(
  `erupt shoot stab kill murder die injure wound hurt crash collide collapse explode detonate burn sink capsize derail attack ambush rob flood
  shake destroy drown bomb kidnap abduct shooting stabbing killing homicide death murder dead explosion blast fire crash collision
  bombing robbery assault rape quake earthquake storm tornado hurricane shot gunman gunfire slaying slay victim overturn`,
);

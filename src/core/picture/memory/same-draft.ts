import type { AnswerValue, Bearing, ScopeTerm } from "../../frames/frame-compare.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import type { QuestionDraft } from "../drafts.ts";
import { samePlace } from "./same-place.ts";

type Words = { readonly [name: string]: string };

const sameWords = (a: Words, b: Words): boolean => {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
};

const sameList = <One>(a: readonly One[], b: readonly One[], same: (a: One, b: One) => boolean): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((one, at) => {
      const other = b[at];
      return other !== undefined && same(one, other);
    }));

const isSame = <One>(a: One, b: One): boolean => a === b;

const sameTerm = (a: ScopeTerm, b: ScopeTerm): boolean =>
  a.name === b.name &&
  a.value === b.value &&
  sameList(a.within, b.within, isSame) &&
  (a.apartFrom === b.apartFrom ||
    (a.apartFrom !== undefined && b.apartFrom !== undefined && sameList(a.apartFrom, b.apartFrom, isSame)));

const sameFields = (a: object, b: object): boolean => {
  const left = Object.entries(a);
  const right: ReadonlyMap<string, unknown> = new Map(Object.entries(b));
  return left.length === right.size && left.every(([name, value]) => Object.is(value, right.get(name)));
};

const sameQuantity = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && sameFields(a, b));

const sameValue = (a: AnswerValue, b: AnswerValue): boolean => {
  if (a.kind !== "quantity" || b.kind !== "quantity") return sameFields(a, b);
  const { quantity, told, ...rest } = a;
  const { quantity: other, told: otherTold, ...others } = b;
  return sameQuantity(quantity, other) && sameQuantity(told, otherTold) && sameFields(rest, others);
};

/** How each field of a bearing is compared; a field that has no line here does not compile. */
const FIELDS: { readonly [Name in keyof Required<Bearing>]: (a: Bearing[Name], b: Bearing[Name]) => boolean } = {
  claim: isSame,
  asked: isSame,
  polarity: isSame,
  part: isSame,
  implied: isSame,
  note: isSame,
  stage: isSame,
  course: isSame,
  decider: isSame,
  key: sameWords,
  scope: (a, b) => sameList(a, b, sameTerm),
  place: samePlace,
  value: sameValue,
  of: (a, b) => a === b || (a !== undefined && b !== undefined && sameList(a, b, isSame)),
};

const sameField = <Name extends keyof Bearing>(name: Name, a: Bearing, b: Bearing): boolean =>
  FIELDS[name](a[name], b[name]);

const isField = (name: string): name is keyof Bearing => name in FIELDS;
const NAMES = Object.keys(FIELDS).filter(isField);

export const sameBearing = (a: Bearing, b: Bearing): boolean => a === b || NAMES.every((name) => sameField(name, a, b));

/** Do two drafts ask one question of the same claims, which bear on it in the same way? */
export const sameDraft = (a: QuestionDraft, b: QuestionDraft): boolean =>
  a.id === b.id &&
  a.comparer === b.comparer &&
  sameWords(a.key, b.key) &&
  sameList(a.scope, b.scope, sameTerm) &&
  sameList(a.bearings, b.bearings, sameBearing);

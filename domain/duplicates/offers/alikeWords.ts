import { oneEditApart } from "../alike/oneEditApart.ts";

/** Whether two words are one but for a slip of the pen or a plural: one edit, in words of five letters or more without figures. */
export function differByASlip(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < shortest || hasFigure.test(one) || hasFigure.test(other)) return false;
  return oneEditApart(one, other);
}

/** Whether two words are of one family: “computer” and “computing”, but not “internet” and “international”. */
export function areOfOneFamily(one: string, other: string): boolean {
  if (differByASlip(one, other)) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= shortest && shared >= ofTheLonger * Math.max(one.length, other.length);
}

const shortest = 5;
const ofTheLonger = 0.6;
const hasFigure = /\p{N}/u;

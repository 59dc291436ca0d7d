import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import type { GapAnswer } from "../../../domain/contract/gap.ts";
import { levelWords } from "../../../domain/contract/level.ts";
import { countWritten } from "../../data/written.ts";
import { classesIn } from "../classesIn.ts";
import type { View } from "../view.ts";
import { findingOf } from "./findingOf.ts";

type Looked = Pick<GapAnswer, "level" | "areaType" | "gaps" | "totals" | "sentence">;

/**
 * What one is looking at, in one line: "Essential skills · 215 wards · 41 have a gap, worst: Harpurhey". What is not known is counted at its end, never passed over. Where nothing can be
 * scored it is the server's own sentence, which says why.
 */
export function liveSentence(answer: Looked, view: View): string {
  const { level, areaType, gaps, sentence } = answer;
  const steps = classesIn(gaps, view);
  // An area where nobody is in need is known, though it has no score.
  const known = gaps.filter((gap, at) => steps[at] !== null || gap.needPerYear === 0);
  const inStep = (key: string) => gaps.filter((_, at) => steps[at]?.key === key);
  if (known.length === 0 && view.form !== "links") return sentence;
  const { one, many } = areaTypeWords[areaType];
  const unknown = known.length === 0 ? 0 : gaps.length - known.length;
  const left = unknown === 0 ? "" : `; ${countWritten(unknown, "is", "are")} not known`;
  const kind = countWritten(gaps.length, one, many);
  return `${levelWords[level].title} skills · ${kind} · ${findingOf(view, { known, inStep }, answer.totals)}${left}`;
}

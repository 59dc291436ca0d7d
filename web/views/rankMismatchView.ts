import type { Gap } from "../../domain/contract/gap.ts";
import type { MapClass } from "./mapClass.ts";
import { standingColumns } from "./standingColumns.ts";
import type { View } from "./view.ts";
import { classFigure } from "./classFigure.ts";
import { viewTitles } from "./viewTitles.ts";

/** Rank points either side of nought: fixed steps, so that two maps can be compared. The middle is wide, because ranks of alike areas jump. */
const classes = [
  { key: "++", words: "over 40: far more need than access", letter: "++", token: "--mismatch-need-2" },
  { key: "+", words: "over 10, up to 40: more need than access", letter: "+", token: "--mismatch-need-1" },
  { key: "=", words: "from −10 to 10: need and access alike", letter: "=", token: "--mismatch-even" },
  { key: "-", words: "below −10, down to −40: more access than need", letter: "−", token: "--mismatch-access-1" },
  { key: "--", words: "below −40: far more access than need", letter: "−−", token: "--mismatch-access-2" },
] as const satisfies readonly MapClass[];

/** For need that is an index without a total: areas can be ranked, and no people counted. */
export const rankMismatchView: View = {
  key: "rank-mismatch",
  title: viewTitles["rank-mismatch"],
  unit: "rank points",
  meaning:
    "How much higher an area ranks by need than by places per adult in reach, in rank points. There is no total to turn the index into people",
  form: "fill",
  doubt: "flags",
  columns: [...standingColumns, "rankMismatch"],
  value: ({ rankMismatch }) => rankMismatch,
  classes,
  classOf,
  cut: { way: "usual", breaks: [-40, -10, 10, 40] },
  crossed: null,
  symbols: null,
};

function classOf({ rankMismatch }: Pick<Gap, "rankMismatch">): MapClass | null {
  const points = classFigure(rankMismatch, "rank-mismatch");
  if (points === null) return null;
  if (points > 40) return classes[0];
  if (points > 10) return classes[1];
  if (points >= -10) return classes[2];
  return points >= -40 ? classes[3] : classes[4];
}

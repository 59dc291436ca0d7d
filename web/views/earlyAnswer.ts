import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import type { GapColumnName } from "../../domain/contract/gapColumns.ts";
import { noFigures } from "../../domain/contract/noFigures.ts";
import type { GapPaint } from "../api/gapColumns.ts";

/** What is not there yet. It is not unknown either, so a view of such an answer says no more than its own figure. */
const notYet: Omit<Gap, "code" | "areaType" | "vintage" | "name"> = {
  ...noFigures,
  parentName: null,
  urbanRural: null,
  adults: null,
  needStock: null,
};

/** An answer to colour a map from while the whole one is on its way. Names come with the outlines. */
export function earlyAnswer(paint: GapPaint<GapColumnName>, names: ReadonlyMap<string, string>): GapAnswer {
  const { areaType, vintage } = paint;
  const gaps = paint.gaps.map((part): Gap => {
    const { code } = part;
    return { ...notYet, ...part, areaType, vintage, name: names.get(code) ?? code };
  });
  return { ...paint, gaps };
}

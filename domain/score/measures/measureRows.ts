import { areaId } from "../../contract/area.ts";
import { measuresBeside } from "./measuresBeside.ts";
import type { WhyInput } from "../why/whyInput.ts";

/** The columns of the classic measures beside ours, in order. */
export const measureColumns = [
  "area_code",
  "area_name",
  "area_type",
  "boundary_vintage",
  "level",
  "period",
  "need_stock",
  "need_per_year",
  "years_to_clear",
  "unmet",
  "gap_score",
  "container",
  "2sfca",
  "e2sfca",
  "g2sfca",
  "3sfca",
  "m2sfca",
  "bfca",
  "snapshot",
] as const;
export type MeasureColumn = (typeof measureColumns)[number];

/** One cell: text or a number as they are, null for blank. */
export type MeasureRow = Readonly<Record<MeasureColumn, string | number | null>>;

/** One row for each area, in the order of the answer: our own score, then places a person by each classic measure, to a millionth. */
export function measureRows({
  input,
  worked,
  answer,
  originOf,
}: Pick<WhyInput, "input" | "worked" | "answer" | "originOf">): MeasureRow[] {
  const { stage, base, inside } = worked;
  const postcodeAreas = stage.sites.offers.map((offer) => originOf(offer).postcodeArea);
  const measures = measuresBeside({ input, stage, scores: base, postcodeAreas });
  return answer.gaps.map((gap) => ({
    area_code: gap.code,
    area_name: gap.name,
    area_type: gap.areaType,
    boundary_vintage: gap.vintage,
    level: answer.level,
    period: answer.period,
    ...tidied({ need_stock: gap.needStock?.value ?? null, need_per_year: gap.needPerYear }),
    years_to_clear: answer.indicator?.kind === "stock" ? answer.settings.yearsToClear : null,
    ...tidied({ unmet: gap.unmet, gap_score: gap.gapScore }),
    ...tidied(measures.of(inside.get(areaId(gap)) ?? [])),
    snapshot: answer.snapshot,
  }));
}

function tidied<Figures extends Readonly<Record<string, number | null>>>(figures: Figures): Figures {
  const cells = Object.entries(figures).map(([name, value]) => [
    name,
    value === null ? null : Number(value.toFixed(6)),
  ]);
  return { ...figures, ...Object.fromEntries(cells) };
}

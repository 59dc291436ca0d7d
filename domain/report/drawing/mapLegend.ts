import { classLooks, type Look, stateLooks } from "./looks.ts";
import { palette } from "./palette.ts";
import type { RowLook } from "./rowLook.ts";

type LegendRow = { readonly look: Look; readonly count: number | null };

/** The rows of a map's legend: every class, hatching over them where some are not certain, suppressed and not known always (even where there are none), other states where there are any, and what no fill means. */
export function mapLegend(areas: readonly RowLook[], classes: readonly Look[]): LegendRow[] {
  const counts = new Map<string, number>();
  for (const { look } of areas) counts.set(look.key, countOf(counts, look) + 1);
  const uncertain = areas.filter(({ isCertain }) => !isCertain).length;
  const counted = (look: Look): LegendRow => ({ look, count: countOf(counts, look) });
  return [
    ...classes.map(counted),
    ...(uncertain === 0
      ? []
      : [{ look: { ...notCertain, colour: classes[0]?.colour ?? notCertain.colour }, count: uncertain }]),
    counted(stateLooks.suppressed),
    ...[stateLooks.withheld].map(counted).filter(({ count }) => count !== 0),
    counted(stateLooks.unknown),
    ...[stateLooks["no need"]].map(counted).filter(({ count }) => count !== 0),
    { look: outside, count: null },
  ];
}

function countOf(counts: ReadonlyMap<string, number>, { key }: Look): number {
  const count = counts.get(key);
  return count === undefined ? 0 : count;
}

const notCertain: Look = {
  key: "not certain",
  words: "hatching over a colour: not certain",
  letter: "",
  colour: classLooks.gap.colour,
  pattern: "hatch",
};

const outside: Look = {
  key: "outside",
  words: "no fill: not in this report",
  letter: "",
  colour: palette.paper,
  pattern: "none",
};

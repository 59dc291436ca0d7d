import { classLooks, type Look, stateLooks } from "./looks.ts";
import { palette } from "./palette.ts";
import type { RowLook } from "./rowLook.ts";

type LegendRow = { readonly look: Look; readonly count: number | null };

/**
 * The rows of a map's legend: what occurs, each with its count, and hatching over the classes where some are not certain. The first class, suppressed and not known stand there
 * even if no area is of them: that there is no gap, and that nothing is missing, are messages too.
 */
export function mapLegend(areas: readonly RowLook[], classes: readonly Look[]): LegendRow[] {
  const counts = new Map<string, number>();
  for (const { look } of areas) counts.set(look.key, countOf(counts, look) + 1);
  const uncertain = areas.filter(({ isCertain }) => !isCertain).length;
  const always: readonly (Look | undefined)[] = [classes[0], stateLooks.suppressed, stateLooks.unknown];
  const rowOf = (look: Look): LegendRow[] => {
    const count = countOf(counts, look);
    return count === 0 && !always.includes(look) ? [] : [{ look, count }];
  };
  return [
    ...classes.flatMap(rowOf),
    ...(uncertain === 0
      ? []
      : [{ look: { ...notCertain, colour: classes[0]?.colour ?? notCertain.colour }, count: uncertain }]),
    ...Object.values(stateLooks).flatMap(rowOf),
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

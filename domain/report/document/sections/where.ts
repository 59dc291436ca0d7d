import type { Block } from "../../../contract/reportDocument.ts";
import { barsDrawing } from "../../drawing/barsDrawing.ts";
import { classLooks, fairShareLooks } from "../../drawing/looks.ts";
import { mapDrawing } from "../../drawing/mapDrawing.ts";
import { inBrackets, listWritten, peopleWritten } from "../../words/figures.ts";
import { levelMessage } from "../../words/levelMessage.ts";
import { mapTitle, shortestTitle, worstTitle } from "../../words/titles.ts";
import { isByShare } from "../levelTally.ts";
import type { SectionInput } from "./section.ts";

/** Most bars of a chart. */
const mostBars = 10;

/** Where the gaps are: the map, and the areas that need it most as bars. */
export function whereFigures(input: SectionInput): Block[] {
  return [mapFigure(input), ...barsFigure(input)];
}

function mapFigure(input: SectionInput): Block {
  const { head, level, tally, outlines, words, source, subtitle } = input;
  const byShare = isByShare(level);
  const first = (byShare ? tally.shortest : tally.worst).slice(0, mostNamedOnMap);
  const title = mapTitle(input);
  const named = first.slice(0, 3).map(({ gap }) => gap.name);
  const worst =
    named.length === 0
      ? ""
      : ` ${byShare ? "Lowest fair share" : "Most people without a place"}${tally.withheld > 0 ? " of those shown" : ""}: ${listWritten(named)}.`;
  return {
    type: "figure",
    id: `${level.level}-map`,
    title,
    alt: `Map of the ${words.many} of this report. ${levelMessage(input)}${worst}`,
    source,
    drawing: mapDrawing({
      title,
      subtitle,
      source,
      outlines,
      areas: tally.mapped,
      legendTitle: byShare ? "Places per person in need (study area = 100)" : "What the gap score comes to",
      classes: Object.values(byShare ? fairShareLooks(head.settings) : classLooks),
      named: first.map(({ gap }) => gap.code),
    }),
  };
}

const mostNamedOnMap = 12;

function barsFigure(input: SectionInput): Block[] {
  return isByShare(input.level) && input.tally.shortest.length > 1 ? shareBars(input) : unmetBars(input);
}

function unmetBars(input: SectionInput): Block[] {
  const { level, tally, source, subtitle, words } = input;
  const rows = tally.worst.slice(0, mostBars);
  if (rows.length < 2) return [];
  const title = worstTitle(input);
  const bars = rows.map(({ gap, sureness }) => {
    const { low = null, high = null } = sureness?.type === "drawn" ? sureness.unmet : {};
    const unmet = gap.unmet ?? Number.NaN;
    return { name: gap.name, value: unmet, low, high, label: `${peopleWritten(unmet)}${inBrackets(low, high)}` };
  });
  const hasRanges = bars.some(({ low }) => low !== null);
  return [
    {
      type: "figure",
      id: `${level.level}-bars`,
      title,
      alt: `Bars of the people a year for whom no place is left, for the ${words.many} with the most: ${bars.map(({ name, label }) => `${name} ${label}`).join("; ")}.`,
      source,
      drawing: barsDrawing({
        title,
        subtitle,
        source,
        measure: "People a year without a place within reach",
        whiskers: hasRanges ? "what nine draws in ten lie between" : null,
        bars,
      }),
    },
  ];
}

function shareBars(input: SectionInput): Block[] {
  const { level, tally, source, subtitle, words } = input;
  const title = shortestTitle(input);
  const bars = tally.shortest.slice(0, mostBars).map(({ gap }) => {
    const value = gap.fairShareIndex ?? Number.NaN;
    return { name: gap.name, value, low: null, high: null, label: Math.round(value).toLocaleString("en-GB") };
  });
  return [
    {
      type: "figure",
      id: `${level.level}-bars`,
      title,
      alt: `Bars of the fair-share index, for the ${words.many} where it is lowest: ${bars.map(({ name, label }) => `${name} ${label}`).join("; ")}. The study area is 100.`,
      source,
      drawing: barsDrawing({
        title,
        subtitle,
        source,
        measure: "Fair-share index: places per person in need, study area = 100",
        whiskers: null,
        bars,
      }),
    },
  ];
}

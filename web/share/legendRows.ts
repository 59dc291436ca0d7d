import type { LegendCounts } from "../views/legendCounts.ts";
import { stateWords } from "../views/stateWords.ts";
import type { View } from "../views/view.ts";

/** One row of a drawn legend. `fill` names a colour in style/tokens.css; a `radius` makes it a circle of so many pixels in place of a swatch. */
export type LegendRow = {
  readonly fill: string;
  readonly pattern: "none" | "hatch" | "dots";
  readonly letter: string;
  readonly radius: number | null;
  readonly words: string;
  readonly count: number | null;
};

/** What the colours, letters, patterns and sizes of a map mean, row by row, with how many areas have each: the legend of a picture that has left the page. */
export function legendRows(view: Pick<View, "symbols">, counts: LegendCounts): LegendRow[] {
  return [
    ...sizes(view.symbols),
    ...counts.steps.map(({ step, count }) =>
      row(step.words, count, {
        fill: step.token,
        letter: step.letter,
        // What a circle stands for is shown by a circle.
        radius: step.token === "--map-symbol" ? 8 : null,
      }),
    ),
    ...(counts.uncertain > 0
      ? [row(stateWords["not certain"], counts.uncertain, { fill: "--ramp-3", pattern: "hatch" })]
      : []),
    row(stateWords.suppressed, counts.suppressed, { fill: "--map-hatch-paper", pattern: "hatch" }),
    row(stateWords.unknown, counts.unknown, { fill: "--map-unknown", pattern: "dots" }),
    ...(counts.noNeed > 0 ? [row(stateWords["no need"], counts.noNeed, { fill: "--map-unknown" })] : []),
    row("no fill: outside the study area", null, { fill: "--map-outside" }),
  ];
}

/** Circles for the most people there are, a quarter and a sixteenth of them: each half as wide as the one before. */
function sizes(symbols: View["symbols"]): LegendRow[] {
  if (symbols === null || symbols.most === 0) return [];
  return [symbols.most, symbols.most / 4, symbols.most / 16].map((people) =>
    row(`${peopleWritten(people)} people a year unmet`, null, {
      fill: "--map-symbol",
      radius: symbols.radius(people),
    }),
  );
}

const peopleFormat = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

function peopleWritten(people: number): string {
  return peopleFormat.format(people);
}

function row(words: string, count: number | null, look: Pick<LegendRow, "fill"> & Partial<LegendRow>): LegendRow {
  return { pattern: "none", letter: "", radius: null, words, count, ...look };
}

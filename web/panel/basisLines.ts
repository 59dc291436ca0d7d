import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { Basis } from "../../domain/contract/indicator.ts";
import { fixedWritten } from "../areas/cellWords.ts";
import { listWritten, numberWritten } from "../data/written.ts";

const needBasisWords: Readonly<Record<Basis, string>> = {
  measured: "counted or surveyed",
  modelled: "modelled: worked out from something else, not counted",
  assumed: "assumed by the analyst",
  invented: "invented for this demonstration",
};

type Rests = Pick<GapAnswer, "indicator" | "needBasis" | "totals" | "settings">;

/** How need and places are known and what the ambition is, each as a sentence. What is missing, the answer's own notes say. */
export function basisLines({ indicator, needBasis, totals, settings }: Rests): string[] {
  if (indicator === null) return ["There is no need indicator for this level.", ...placesLine(totals)];
  const known = needBasis === null ? "not said to be measured or modelled" : needBasisWords[needBasis];
  return [
    `Need is ${known}. ${indicator.title}, ${indicator.countedAt}; source: ${indicator.source}.`,
    ...placesLine(totals),
    ...(indicator.kind === "stock"
      ? [
          `Yearly need is the people in need today divided by ${settings.yearsToClear} years, which is this partnership’s ambition and a setting.`,
        ]
      : []),
  ];
}

function placesLine({ places, placesByBasis }: GapAnswer["totals"]): string[] {
  if (places <= 0) return [];
  const parts = Object.entries(placesByBasis)
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([basis, count]) => `${numberWritten((100 * count) / places)}% are ${basis}`);
  return [`Of ${fixedWritten(places, 0)} places a year in the study area and its buffer, ${listWritten(parts)}.`];
}

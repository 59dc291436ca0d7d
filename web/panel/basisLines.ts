import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { Basis } from "../../domain/contract/indicator.ts";
import { placesLines } from "./placesLines.ts";

const needBasisWords: Readonly<Record<Basis, string>> = {
  measured: "counted or surveyed",
  modelled: "modelled: worked out from something else, not counted",
  assumed: "assumed by the analyst",
  invented: "invented for this demonstration",
};

type Rests = Pick<GapAnswer, "indicator" | "needBasis" | "totals" | "settings">;

/** How need and places are known and what the ambition is, each as a sentence. What is missing, the answer's own notes say. */
export function basisLines({ indicator, needBasis, totals, settings }: Rests): string[] {
  if (indicator === null) return ["There is no need indicator for this level.", ...placesLines(totals)];
  const known = needBasis === null ? "not said to be measured or modelled" : needBasisWords[needBasis];
  return [
    `Need is ${known}. ${indicator.title}, ${indicator.countedAt}; source: ${indicator.source}.`,
    ...placesLines(totals),
    ...(indicator.kind === "stock" && totals.needPerYear !== null
      ? [
          `Yearly need is the people in need today divided by ${settings.yearsToClear} years, which is this partnership’s ambition and a setting.`,
        ]
      : []),
  ];
}

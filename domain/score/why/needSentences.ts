import type { Indicator } from "../../contract/indicator.ts";
import type { WhyBase } from "../../contract/whyNeed.ts";
import type { WhyFacts } from "./whyFacts.ts";
import { counted, number, ordinal, people, percent, three } from "./written.ts";

/** How many are in need and where that comes from; for a single base area from the very cell. */
export function needSentences(why: WhyFacts): string[] {
  const { needs, indicator, gap, settings } = why;
  if (indicator === null) return ["This level has no headline indicator of need, so nobody can be counted."];
  const [first] = needs;
  const isWholeOfOne = needs.length === 1 && first !== undefined && first.share > 1 - 1e-9;
  const stock = gap.needStock?.value ?? null;
  return [
    ...(isWholeOfOne ? ofOne(first, indicator, why) : ofMany(needs, indicator)),
    ...(stock !== null && gap.needPerYear !== null
      ? [
          `${people(stock)} today ÷ ${number(settings.yearsToClear)} years to reach everyone = ${number(gap.needPerYear)} to reach a year.`,
        ]
      : !isWholeOfOne && gap.needPerYear !== null
        ? [`That is ${people(gap.needPerYear)} a year in all.`]
        : []),
    ...(gap.needLo !== null && gap.needHi !== null
      ? [`The need may be as low as ${number(gap.needLo)} and as high as ${number(gap.needHi)} a year.`]
      : []),
  ];
}

function ofMany(needs: readonly WhyBase[], { title }: Indicator): string[] {
  const known = needs.filter(({ competes }) => competes !== null).length;
  const middles = needs.filter(({ isMiddle }) => isMiddle).length;
  const partly = needs.filter(({ share }) => share < 1).length;
  return [
    `${counted(needs.length, "smaller area lies", "smaller areas lie")} inside. The need of ${number(known)} is known from “${title}” and added up.`,
    ...(partly > 0
      ? [`${counted(partly, "area lies", "areas lie")} inside only in part and counts by its share.`]
      : []),
    ...(middles > 0
      ? [`${counted(middles, "area has", "areas have")} a suppressed figure, counted at the middle of its bounds.`]
      : []),
  ];
}

function ofOne(base: WhyBase, { title }: Indicator, { model }: WhyFacts): string[] {
  const { perYear, competes, becamePeople: how } = base;
  const inAll = base.stockCounted ?? competes;
  if (base.isMiddle) {
    return [
      `“${title}” ${perYear.marker === "c" ? "is suppressed" : "has no figure"} here: it is only published that it lies between ${number(perYear.lo)} and ${number(perYear.hi)} a year. The middle, ${number(competes)}, competes for places; the area itself has no score.`,
    ];
  }
  switch (how.type) {
    case "no people":
      return [`“${title}” gives no number of people here.`];
    case "as published":
      return [`“${title}” counts the people in need: ${people(inAll)}.`];
    case "rate times adults":
      return [
        `“${title}” is a share of adults: ${percent(base.figures[0]?.value ?? null)} × ${number(how.adults)} adults = ${people(inAll)}.`,
      ];
    case "modelled from an index":
      return [
        `“${title}” ranks ${base.name} ${ordinal(how.of + 1 - how.rank)} of ${number(how.of)} areas, the first being the most in need. Its normal score is z = ${three(how.z)}.`,
        ...(model === null
          ? []
          : [
              `People = adults ÷ (1 + exp(-(α + β z))) = ${number(how.adults)} ÷ (1 + exp(-(${three(model.alpha)} + ${three(model.beta)} × ${three(how.z)}))) = ${number(inAll)}.`,
              `α makes all areas add up to the control total, ${percent(model.share)} of ${number(model.adults)} adults (${model.source}). β says how strongly the index sorts people, which nobody has measured.`,
            ]),
      ];
    default:
      return how satisfies never;
  }
}

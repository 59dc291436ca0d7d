import { levelWords } from "../../../contract/level.ts";
import type { Block } from "../../../contract/reportDocument.ts";
import type { ReportHead } from "../../../contract/reportRun.ts";
import { written } from "../../../score/words/counted.ts";
import { assumptions } from "../../../score/words/assumptions.ts";
import { heading, listOf, paragraph } from "../blocks.ts";

/** How the figures come about, in plain English, and what each level takes for granted. */
export function method(head: ReportHead): Block[] {
  const { settings, draws, seed } = head;
  return [
    heading(2, "method", "How the figures are worked out"),
    paragraph(
      "For each level, people in need in a year are set against the places that offers have in a year. People go to places within reach in proportion to nearness and to places still free; nobody gets two places, and no offer takes more people than it has places. Those turned away try again among places still free. Who is left is unmet.",
    ),
    listOfClasses(settings.gapFromScore, settings.overProvidedFromSpareShare),
    paragraph(
      "Sums are done on the smallest areas that have need figures, and larger areas are sums of these: no score is a mean of scores. What is not known is left out and counted, and never taken for zero.",
    ),
    paragraph(
      draws === 0
        ? "Nothing was drawn, so there are no ranges."
        : `Ranges come from ${written(draws)} draws of what the need may really be, within its published intervals (seed ${seed}): nine in ten lie between their ends. Places, distances and settings stand still in them, so the truth may lie further out.`,
    ),
    ...head.levels.flatMap((level): Block[] =>
      level.type === "scored"
        ? [
            heading(
              3,
              `method-${level.level}`,
              `What the ${levelWords[level.level].title.toLowerCase()} level takes for granted`,
            ),
            ...listOf(assumptions({ ...level, settings })),
          ]
        : [],
    ),
    paragraph(
      "Every formula, with a worked example, stands in the page “The method” (docs/method.md) of the software.",
    ),
  ];
}

function listOfClasses(gapFrom: number, spareFrom: number): Block {
  return {
    type: "list",
    items: [
      "Gap score: of every 100 people in need in a year, how many find no place left within reach. 0 means that all can be placed.",
      `Gap: a score of ${written(gapFrom)} or more. Over-provided: no gap, and ${written(Math.round(1000 * spareFrom) / 10)}% or more of the places in reach stay free. Balanced: neither.`,
      "Fair-share index: places per person in need beside the study area’s own rate, which is 100.",
    ],
  };
}

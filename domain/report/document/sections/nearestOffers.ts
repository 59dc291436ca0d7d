import type { Block } from "../../../contract/reportDocument.ts";
import type { ReportRow } from "../../../contract/reportRun.ts";
import { counted, type Words } from "../../../score/words/counted.ts";
import { capitalised, peopleNumber, tenths } from "../../words/figures.ts";
import { heading, paragraph, paragraphOf, tableOf } from "../blocks.ts";
import type { SectionInput } from "./section.ts";

const [mostAreas, mostOffers] = [10, 5];

/** Who offers what near the areas with the worst gaps: ten areas and five offers each at most; all of them are in the spreadsheet. */
export function nearestOffers({ level, tally, words }: SectionInput): Block[] {
  const areas = tally.worst.filter(({ offers }) => offers !== null).slice(0, mostAreas);
  if (areas.length === 0) return [];
  const title = heading(3, `${level.level}-offers`, "Who offers what nearby");
  if (areas.every(({ offers }) => offers?.length === 0)) {
    return [
      title,
      paragraph(`No offer at this level is known within reach of ${nearWhom(areas.length, tally.gaps, words)}.`),
    ];
  }
  const hidden =
    tally.gaps > areas.length ||
    areas.some(({ offersInReach }) => offersInReach !== null && offersInReach > mostOffers);
  return [
    title,
    ...tableOf(
      `${level.level}-offers-table`,
      "The nearest offers of areas with the worst gaps",
      {
        [capitalised(words.one)]: "text",
        Offer: "text",
        Provider: "text",
        Venue: "text",
        Km: "text",
        "Places a year": "text",
      },
      areas.flatMap(offerRows),
    ),
    ...paragraphOf(
      hidden
        ? [
            `The table names the nearest ${mostOffers} offers of ${counted(areas.length, words)}; the spreadsheet has more of each and every ${words.one} with a gap${tally.withheld > 0 ? " that is shown" : ""}.`,
          ]
        : [],
    ),
  ];
}

function nearWhom(areas: number, gaps: number, words: Words): string {
  if (areas < gaps) return `the ${counted(areas, words)} with the most unmet people`;
  return areas === 1 ? `the ${words.one} with a gap` : `any ${words.one} with a gap`;
}

function offerRows({ gap, offers }: ReportRow): string[][] {
  if (offers === null) return [];
  if (offers.length === 0) return [[gap.name, "none within reach", "none", "none", "none", "none"]];
  return offers
    .slice(0, mostOffers)
    .map(({ title, provider, venue, km, placesPerYear, placesBasis }) => [
      gap.name,
      title,
      provider,
      venue ?? "not stated",
      km === null ? "comes to the area" : tenths(km).toLocaleString("en-GB"),
      placesPerYear === null ? "unknown" : `${peopleNumber(placesPerYear).toLocaleString("en-GB")} (${placesBasis})`,
    ]);
}

import type { Block } from "../../../contract/reportDocument.ts";
import type { ReportRow } from "../../../contract/reportRun.ts";
import { counted } from "../../../score/words/counted.ts";
import { capitalised, peopleNumber, tenths } from "../../words/figures.ts";
import { heading, paragraphOf, tableOf } from "../blocks.ts";
import type { SectionInput } from "./section.ts";

const [mostAreas, mostOffers] = [10, 5];

/** Who offers what near the areas with the worst gaps: ten areas and five offers each at most; all of them are in the spreadsheet. */
export function nearestOffers({ level, tally, words }: SectionInput): Block[] {
  const areas = tally.worst.filter(({ offers }) => offers !== null).slice(0, mostAreas);
  if (areas.length === 0) return [];
  const hidden =
    tally.gaps > areas.length ||
    areas.some(({ offersInReach }) => offersInReach !== null && offersInReach > mostOffers);
  return [
    heading(3, `${level.level}-offers`, "Who offers what nearby"),
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

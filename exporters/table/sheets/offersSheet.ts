import { levelWords } from "../../../domain/contract/level.ts";
import { mostOffersNamed, type ReportRow, type ScoredReportLevel } from "../../../domain/contract/reportRun.ts";
import type { ReportRun } from "../../../domain/report/reportRun.ts";
import { gapColumnWords } from "../gapColumnWords.ts";
import type { Cell, Column, Sheet } from "../workbook.ts";
import { figureOr, notApplicable, notAvailable } from "../withoutFigure.ts";

/** The offers within reach of each area with a gap, nearest first, at one level. A sheet holds a million rows, so in a report on very many areas the farther ones are left out, and the sheet says so. */
export function offersSheet({ head, rows }: ReportRun, level: ScoredReportLevel): Sheet {
  const { title } = levelWords[level.level];
  const most = Math.min(mostOffersNamed, Math.max(1, Math.floor(mostRows / Math.max(1, head.areas))));
  return {
    name: `${title} offers in reach`,
    title: `${title} skills: offers within reach of areas with a gap, nearest first`,
    lines: [
      "An offer stands once for each area that can reach it, and its places are shared with everybody else who can: they must not be added up.",
      `Column “Offers in reach” counts all of an area; the nearest ${most} at most are listed. Distances are straight lines.`,
      "Source: the listings named in the worksheet Sources.",
    ],
    table: {
      columns,
      frozen: 1,
      rows: async function* () {
        for await (const part of rows(level.level)) yield part.flatMap((row) => rowsOf(row, most));
      },
    },
  };
}

const mostRows = 1_000_000;

const columns: readonly Column[] = [
  { title: "Area", kind: "text", width: 28 },
  { title: "Area code", kind: "text", width: 12 },
  { title: gapColumnWords.unmet.title, kind: "number", width: 10 },
  { title: "Offers in reach", kind: "whole", width: 10 },
  { title: "Provider", kind: "text", width: 32 },
  { title: "Offer", kind: "text", width: 40 },
  { title: "Venue", kind: "text", width: 32 },
  { title: "Distance, km", kind: "number", width: 10 },
  { title: "Places a year", kind: "number", width: 10 },
  { title: "Basis of the places", kind: "text", width: 12 },
  { title: "Listings merged into it", kind: "whole", width: 10 },
];

function rowsOf({ gap, offers, offersInReach }: ReportRow, most: number): Cell[][] {
  if (offers === null) return [];
  const area = [gap.name, gap.code, figureOr(gap.unmet, notAvailable)];
  if (offers.length === 0) {
    return [[...area, 0, "none in reach", ...columns.slice(5).map(() => notApplicable)]];
  }
  return offers
    .slice(0, most)
    .map(({ provider, title, venue, km, placesPerYear, placesBasis, merged }) => [
      ...area,
      figureOr(offersInReach, notAvailable),
      provider,
      title,
      venue ?? notAvailable,
      figureOr(km, notApplicable),
      figureOr(placesPerYear, notAvailable),
      placesBasis,
      merged?.claims.length ?? 1,
    ]);
}

import { levelWords } from "../../../domain/contract/level.ts";
import type { ReportHead } from "../../../domain/contract/reportRun.ts";
import { type OverlapColumn, overlapRows } from "../../../domain/overlap/overlapRows.ts";
import { scoredLevels } from "../scoredLevels.ts";
import type { Column, ColumnKind, Sheet } from "../workbook.ts";
import { notAvailable } from "../withoutFigure.ts";

/** Offers for the same learners with more places than the need in their reach, one offer a row, with the very figures of the API's own CSV. */
export function overlapsSheet(head: ReportHead): Sheet {
  const levels = scoredLevels(head);
  const notLookedFor = levels.filter(({ overlaps }) => overlaps === null).map(({ level }) => levelWords[level].title);
  return {
    name: "Duplicated provision",
    title: "Duplicated provision: offers for the same learners with more places than needed",
    lines: [
      "The figures of a set stand in each of its rows, and what one offer could do without holds only if all others stay: neither must be added up.",
      notLookedFor.length === 0
        ? "It was looked for at every level that is scored."
        : `It was not looked for at: ${notLookedFor.join(", ")}.`,
      "Source: the listings named in the worksheet Sources.",
    ],
    table: {
      columns: [{ title: "Level", kind: "text", width: 12 }, ...shown.map(([, inWords]) => inWords)],
      frozen: 1,
      rows: async function* () {
        for (const { level, overlaps } of levels) {
          if (overlaps === null) continue;
          yield overlapRows(overlaps).map((row) => [
            levelWords[level].title,
            ...shown.map(([name]) => row[name] ?? notAvailable),
          ]);
        }
      },
    },
  };
}

const shown: readonly (readonly [OverlapColumn, Column])[] = [
  column("set", "Set", "text", 14),
  column("sure", "Sure", "text", 10),
  column("sureness", "Flagged in this share of draws", "share", 12),
  column("set_offers", "Offers in the set", "whole", 10),
  column("set_places", "Places of the set", "number", 10),
  column("set_essential", "Places needed", "number", 10),
  column("set_removable", "Removable places of the set", "number", 12),
  column("set_share", "Removable share", "share", 10),
  column("provider", "Provider", "text", 32),
  column("title", "Offer", "text", 40),
  column("venue", "Venue", "text", 32),
  column("places", "Places a year", "number", 10),
  column("places_basis", "Basis of the places", "text", 12),
  column("free", "Free places", "number", 10),
  column("removable_alone", "Removable if all others stay", "number", 12),
  column("overlaps_with", "Overlaps with", "long text", 50),
  column("gaps_nearby", "Gaps nearby", "long text", 50),
  column("set_sentence", "In words", "long text", 60),
];

function column(name: OverlapColumn, title: string, kind: ColumnKind, width: number): readonly [OverlapColumn, Column] {
  return [name, { title, kind, width }];
}

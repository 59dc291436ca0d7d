import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Dataset, RecordCounts } from "../../domain/contract/dataset.ts";
import { recordNouns } from "./recordWords.ts";
import { countWritten, listWritten } from "./written.ts";

export type LoadingStep = {
  /** The kind of file, as the importers name it. */
  readonly kind: string;
  readonly title: string;
  readonly purpose: string;
  /** What is there, or null when there is none yet. */
  readonly done: string | null;
  /** What the tag says while there is none. */
  readonly undone: "Not started" | "Not loaded here" | "Optional";
};

/** The order in which an empty partnership loads its files, with what is there already. Areas are shared, so they are asked of the database. */
export function loadingSteps(datasets: readonly Dataset[], areaTypes: readonly AreaTypeSummary[]): LoadingStep[] {
  return order.map(({ kind, noun, title, purpose, undone }) => ({
    kind,
    title,
    purpose,
    done: noun === "areas" ? areasThere(areaTypes) : recordsThere(datasets, noun),
    undone,
  }));
}

const order: readonly (Pick<LoadingStep, "kind" | "title" | "purpose" | "undone"> & {
  readonly noun: keyof RecordCounts;
})[] = [
  {
    kind: "areas",
    noun: "areas",
    undone: "Not started",
    title: "Areas",
    purpose: "The places: official code, name, a point, and how many adults live there. All partnerships share them.",
  },
  {
    kind: "area-parts",
    noun: "areaParts",
    undone: "Not loaded here",
    title: "Area parts",
    purpose:
      "Which small areas make up which larger ones, so that scores add up from wards to districts. All partnerships share them.",
  },
  {
    kind: "postcodes",
    noun: "postcodes",
    undone: "Optional",
    title: "Postcodes",
    purpose:
      "Puts offers on the map that have a postcode but no point. Leave it out if your offers have longitude and latitude.",
  },
  {
    kind: "indicators",
    noun: "indicators",
    undone: "Not started",
    title: "Indicators",
    purpose:
      "What the need figures measure: level, unit, source and licence. One headline indicator for each level gives people.",
  },
  {
    kind: "need",
    noun: "needFigures",
    undone: "Not started",
    title: "Need",
    purpose:
      "The figures: one row for each indicator, area and period. Suppressed figures keep their marker and are never read as 0.",
  },
  {
    kind: "offers",
    noun: "listings",
    undone: "Not started",
    title: "Offers",
    purpose:
      "Who teaches what, where, at which level, and how many places there are. Places that nobody knows stay blank.",
  },
];

function areasThere(areaTypes: readonly AreaTypeSummary[]): string | null {
  const written = areaTypes
    .filter(({ areas }) => areas > 0)
    .map(({ areaType, areas }) => countWritten(areas, areaTypeWords[areaType].one, areaTypeWords[areaType].many));
  return written.length === 0 ? null : listWritten(written);
}

function recordsThere(datasets: readonly Dataset[], noun: keyof RecordCounts): string | null {
  const count = datasets.filter(({ current }) => current).reduce((sum, { records }) => sum + records[noun], 0);
  const words = recordNouns.find((one) => one.noun === noun);
  return count === 0 || words === undefined ? null : countWritten(count, words.one, words.many);
}

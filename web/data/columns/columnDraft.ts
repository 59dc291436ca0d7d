import type { OfficialAreaType } from "../../../domain/contract/areaType.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Level } from "../../../domain/contract/level.ts";
import type { Answers } from "../../../domain/contract/recipe.ts";
import { matchHeader } from "../../../importers/table/header.ts";
import { columnsOf } from "./columnsOf.ts";
import { namesInFile } from "./namesInFile.ts";

/** What an analyst is saying about a draft's columns, as it stands on the page and before it is sent. */
export type ColumnDraft = {
  /** The kind by name; blank: nobody knows yet. */
  readonly kind: string;
  /** For each column of the file, in its order: the column of the kind that it is read as; null: not used. */
  readonly readAs: readonly (string | null)[];
  /** Columns of the kind that say the same in every row, and what they say, as typed. */
  readonly constants: Readonly<Record<string, string>>;
  readonly level: Level | null;
  readonly areaType: OfficialAreaType | null;
  readonly vintage: string;
  readonly assumePlaces: boolean;
  readonly answers: Answers;
};

/** How the draft is read now. */
export function draftOf({ kind, recipe, reading }: Pick<Dataset, "kind" | "recipe" | "reading">): ColumnDraft {
  const said = Object.entries(recipe.constants ?? {}).filter(([, text]) => text !== "");
  return {
    kind: recipe.kind === "" ? kind : recipe.kind,
    readAs: reading.columns.map(({ readAs }) => readAs),
    constants: Object.fromEntries(said),
    level: recipe.level ?? null,
    areaType: recipe.areaType ?? null,
    vintage: recipe.vintage ?? "",
    assumePlaces: recipe.assumePlaces,
    answers: recipe.answers ?? {},
  };
}

/** The same file taken for another kind: its columns by their names, and those that have been proposed for it. */
export function withKind(draft: ColumnDraft, kind: string, { reading }: Pick<Dataset, "reading">): ColumnDraft {
  const columns = columnsOf(kind);
  const { places } = matchHeader(namesInFile(reading.columns.map(({ name }) => name)), columns);
  const byPlace = new Map([...places].map(([column, place]) => [place, column]));
  const proposed = reading.proposals.find((proposal) => proposal.kind === kind);
  for (const { column, name } of proposed?.matches ?? []) {
    const place = reading.columns.findIndex((one) => one.name === name);
    if (place >= 0 && !byPlace.has(place) && !places.has(column)) byPlace.set(place, column);
  }
  const constants = Object.entries(draft.constants).filter(([name]) => columns.some((column) => column.name === name));
  return {
    ...draft,
    kind,
    readAs: reading.columns.map((_, place) => byPlace.get(place) ?? null),
    constants: { ...proposed?.constants, ...Object.fromEntries(constants) },
  };
}

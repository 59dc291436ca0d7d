import { vintageSchema } from "../../../domain/contract/area.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Provenance } from "../../../domain/contract/provenance.ts";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import { choicesOf } from "../choicesOf.ts";
import type { ColumnDraft } from "./columnDraft.ts";
import { columnsOf } from "./columnsOf.ts";
import { leastChoices } from "./leastChoices.ts";

/** What the page has been told, as the server is told it. Fixes and where the file comes from stay as they were. */
export function choicesFrom({ recipe, reading }: Dataset, draft: ColumnDraft): ReadingChoices & Provenance {
  const { columns: _, constants: __, level: ___, areaType: ____, vintage: _____, ...kept } = choicesOf(recipe);
  const names = reading.columns.map(({ name }) => name);
  return {
    ...kept,
    ...leastChoices(names, columnsOf(draft.kind), draft),
    kind: draft.kind,
    assumePlaces: draft.assumePlaces,
    answers: draft.answers,
    ...(draft.level !== null && { level: draft.level }),
    ...(draft.areaType !== null && { areaType: draft.areaType }),
    ...(vintageSchema.safeParse(draft.vintage).success && { vintage: draft.vintage }),
  };
}

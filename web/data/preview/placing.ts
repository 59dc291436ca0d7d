import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Publishing } from "../../../domain/contract/publishing.ts";
import { isShared } from "../isShared.ts";

/** How a draft joins what is in force: in the place of one dataset, beside the others, or as a new period of need. */
export type Placing =
  | { readonly mode: "append" }
  | { readonly mode: "new period" }
  | { readonly mode: "replace"; readonly dataset: Dataset };

/** The ways a draft can go in. More than one is a question that only an analyst can answer; a wrong guess would count people twice. */
export function placingsOf(draft: Dataset, datasets: readonly Dataset[]): Placing[] {
  const rivals = isShared(draft) ? [] : datasets.filter(({ current, kind }) => current && kind === draft.kind);
  if (rivals.length === 0) return [{ mode: "append" }];
  return [
    ...rivals.map((dataset) => ({ mode: "replace" as const, dataset })),
    { mode: "append" },
    ...(draft.records.needFigures > 0 ? [{ mode: "new period" as const }] : []),
  ];
}

/** The same, as the server asks for it. */
export function placingAsked(placing: Placing): Pick<Publishing, "mode" | "replaces"> {
  return placing.mode === "replace" ? { mode: "replace", replaces: placing.dataset.id } : { mode: placing.mode };
}

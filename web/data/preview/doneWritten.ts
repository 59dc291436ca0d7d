import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DryRun } from "../../../domain/contract/dryRun.ts";
import { levelWritten } from "./levelWritten.ts";
import type { Placing } from "./placing.ts";

/** What is said once a draft is published. */
export type Done = {
  readonly message: string;
  /** Which scores it has moved, as the dry run told; empty where none, or where nobody had looked. */
  readonly changes: readonly string[];
};

/** That a draft counts now, what it replaces, and which scores have moved by the dry run. */
export function doneWritten({ title }: Pick<Dataset, "title">, placing: Placing, dryRun: DryRun | null): Done {
  const changes = dryRun?.levels.filter(({ moved }) => moved > 0).map(levelWritten) ?? [];
  const sentences = [
    `“${title}” is published and counts in the scores.`,
    ...(placing.mode === "replace" ? [`It replaces “${placing.dataset.title}”.`] : []),
    ...(dryRun !== null && changes.length === 0 ? ["No score has moved."] : []),
  ];
  return { message: sentences.join(" "), changes };
}

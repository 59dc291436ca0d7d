import type { Dataset } from "../../domain/contract/dataset.ts";
import type { DatasetId } from "../../domain/contract/datasetId.ts";
import type { RecordChange } from "../../domain/contract/dryRun.ts";
import type { ScoreInput } from "../../domain/score/scoreInput.ts";
import type { Target } from "../store/importing/target.ts";
import type { DryRunNews } from "./dryRunJob.ts";
import type { LevelPlans } from "./levelPlans.ts";

/** A dataset that is to be put in force for a try. `put` does it just as if it were to last. */
export type Putting = {
  readonly dataset: DatasetId;
  readonly replaces: DatasetId | undefined;
  /** How long the file is. */
  readonly bytes: number;
  readonly put: (target: Target) => Promise<Dataset>;
};

/** A dataset as it was while it was in force, and what it did to the records there are. */
export type Stored = { readonly dataset: Dataset; readonly records: readonly RecordChange[] };

/** What a level's scores rest on before and after; null where there is nothing to score. */
export type LevelInputs = LevelPlans & {
  readonly inputs: { readonly before: ScoreInput | null; readonly after: ScoreInput | null };
};

/** What was seen while the datasets were in force, and what the scores before and after rest on. */
export type Tried = {
  readonly basis: string;
  readonly stored: readonly Stored[];
  readonly levels: readonly LevelInputs[];
};

/** What somebody who waits for a dry run may hear, and how they say that they wait no more. */
export type DryRunWatch = { readonly signal: AbortSignal; readonly say: (news: DryRunNews) => void };

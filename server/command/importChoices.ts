import type { DatasetId } from "../../domain/contract/datasetId.ts";
import { provenanceOf } from "../../domain/contract/provenance.ts";
import type { ImportChoices } from "../store/importing/importWithin.ts";
import type { ImportOptions } from "./import.ts";
import { readingChoices } from "./readingOptions.ts";
import { whoAndWhy } from "./whoAndWhy.ts";

/** What the options of a call say of how a file is to be read and published. */
export function importChoices(options: ImportOptions, replaces: DatasetId | undefined): Omit<ImportChoices, "turn"> {
  return {
    ...readingChoices(options),
    ...provenanceOf(options),
    holdOutBadRows: options.holdOutBadRows === true,
    replaces,
    mode: options.mode === "new-period" ? "new period" : options.mode,
    ...whoAndWhy(options),
  };
}

import type { ImportRecord } from "../../../importers/record.ts";

/** The records of one noun. */
export type RecordOf<Type extends ImportRecord["type"]> = Extract<ImportRecord, { readonly type: Type }>;

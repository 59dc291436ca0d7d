import { type GapColumnName, gapColumnNameSchema } from "../contract/gapColumns.ts";

/** Every field of a gap, in the order of the contract. */
export const gapColumnNames: readonly GapColumnName[] = gapColumnNameSchema.options;

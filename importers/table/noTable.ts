import type { FileReading } from "../../domain/contract/reading.ts";

/** What is to be said about the reading of a file that has no column names. */
export const noTable: FileReading = { headerRow: null, columns: [], remarks: [], proposals: [], doubts: {}, fixed: [] };

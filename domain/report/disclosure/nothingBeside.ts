import type { ReportRow } from "../../contract/reportRun.ts";

/** What a row says beside its area's figures, where nothing is told. */
export const nothingBeside: Readonly<Omit<ReportRow, "gap" | "isWithheld">> = {
  sureness: null,
  before: null,
  offers: null,
  offersInReach: null,
};

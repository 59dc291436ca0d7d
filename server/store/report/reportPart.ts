import type { Level } from "../../../domain/contract/level.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { ReportId } from "../../../domain/contract/report.ts";

/** What a part of a report holds: rows of one level, or outlines. */
export type PartName = "shapes" | Level;

/** Whose part it is. */
export type OfReport = { readonly partnership: PartnershipId; readonly report: ReportId };

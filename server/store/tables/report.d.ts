import type { ReportQuestion } from "../../../domain/contract/report.ts";
import type { Json } from "./column.ts";
/** A kept report but for its rows and outlines. `basis` tells what had happened by then, `head` is the contract's own. Nothing is ever changed here. */
export type ReportTable = {
    partnershipId: string;
    id: string;
    createdAt: Date;
    question: Json<ReportQuestion>;
    areas: number;
    snapshotId: string;
    basis: string;
    head: Json<unknown>;
};
/** Some rows of one level of a report, or some of its outlines, as packed JSON. */
export type ReportPartTable = {
    partnershipId: string;
    reportId: string;
    part: string;
    position: number;
    content: Buffer;
};

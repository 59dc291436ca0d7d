import type { NewReportAddress } from "../address/reportsAddress.ts";
import type { ReportQuestion, ReportSummary } from "../../domain/contract/report.ts";
import type { ReportDraft } from "./reportDraft.ts";

/**
 * What the page somebody came from says about the report they are going to make; nothing it does not say. A report that is to say what changed since another one
 * begins with that one's answers, but for the period: the newest is wanted now.
 */
export function beginWith(address: NewReportAddress, since: ReportSummary | undefined): Partial<ReportDraft> {
  const { areaType, vintage, area, level } = address;
  if (since !== undefined) return { ...asDraft(since.question), compare: { type: "report", id: since.id } };
  return {
    ...(areaType !== undefined && vintage !== undefined && { kind: { areaType, vintage } }),
    ...(area !== undefined && { which: "some" as const, codes: [area] }),
    ...(level !== undefined && { levels: [level] }),
  };
}

function asDraft({ title, areaType, vintage, areas, levels, disclosure, by }: ReportQuestion): Partial<ReportDraft> {
  return {
    title,
    kind: { areaType, vintage },
    which: areas === null ? "all" : "some",
    codes: areas === null ? [] : areas,
    levels,
    period: null,
    ...(disclosure.type === "as computed"
      ? { audience: "us" as const }
      : { audience: "others" as const, below: String(disclosure.below) }),
    by: by ?? "",
  };
}

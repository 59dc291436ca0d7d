import type { Indicator } from "../../contract/indicator.ts";
import type { ReportHead, ScoredReportLevel } from "../../contract/reportRun.ts";
import { dateWritten } from "./figures.ts";

/** The attribution that public licences ask for. */
export const publicLicenceLine =
  "Contains public sector information licensed under the Open Government Licence v3.0. Contains OS, Royal Mail and National Statistics data © Crown copyright and database rights.";

/** Where the figures of a level are from and when the report was made: what stands inside every picture. What a publisher did not state is said to be not stated. */
export function levelSource(head: ReportHead, level: ScoredReportLevel): string {
  return [needLine(level), ...otherLines(head), publicLicenceLine, madeLine(head)]
    .filter((line) => line !== "")
    .join("\n");
}

/** When and from what the report was made. */
export function madeLine({ partnership, createdAt, snapshot, software }: ReportHead): string {
  const demo = partnership.isDemo ? "Demonstration, not for decisions. " : "";
  return `${demo}${partnership.name}, made on ${dateWritten(createdAt)} with Skills Gap Atlas ${software} from snapshot ${snapshot.slice(0, 12)}.`;
}

function needLine({ indicator, combined, period, needBasis }: ScoredReportLevel): string {
  if (combined !== null && combined.length > 0) {
    return `Need is combined from: ${combined.map((one) => ofIndicator(one.indicator, one.period, one.indicator.basis)).join(" ")}`;
  }
  return indicator === null ? "" : `Need: ${ofIndicator(indicator, period, needBasis)}`;
}

function ofIndicator(indicator: Indicator, period: string | null, basis: string | null): string {
  const { title, countedAt, source, licence, published } = indicator;
  const what = [title, period, countedAt, basis].filter((one) => one !== null).join(", ");
  const when = published === null ? "" : `, published ${dateWritten(published)}`;
  return `${what}. Source: ${source}${when}. Licence: ${licence ?? "not stated"}.`;
}

/** Whose files the rest is from, each publisher once; the table of sources has them all. */
function otherLines({ sources }: ReportHead): string[] {
  const stated = sources.flatMap(({ source, licence }) =>
    source === null ? [] : [`${source} (${licence ?? "licence not stated"})`],
  );
  const lines = [...new Set(stated)];
  const more = lines.length - mostNamed;
  if (lines.length === 0) return [];
  return [
    `Files: ${lines.slice(0, mostNamed).join("; ")}${more > 0 ? `; and ${more} more, named in the report` : ""}.`,
  ];
}

const mostNamed = 4;

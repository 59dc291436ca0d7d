import { type ReportSummary, reportSummarySchema } from "../../../domain/contract/report.ts";
import { type ReportDocument, reportDocumentSchema } from "../../../domain/contract/reportDocument.ts";

export const reportId = "6f0f4a3e-0f5f-4a53-9a57-1f8f1a2b3c4d";

/** A kept report of three wards, with changes. */
export function aReport(changes: Partial<Readonly<Record<keyof ReportSummary, unknown>>> = {}): ReportSummary {
  return reportSummarySchema.parse({
    id: reportId,
    partnership: "vale",
    question: {
      title: "Gaps in our wards",
      areaType: "ward",
      vintage: "2024",
      areas: null,
      levels: ["essential", "general"],
      period: null,
      compare: { type: "none" },
      disclosure: { type: "as computed" },
      by: "Data team",
    },
    createdAt: "2026-03-03T10:00:00.000Z",
    snapshot: "s1",
    areas: 3,
    isOutdated: false,
    ...changes,
  });
}

/** A report with one block of each kind. */
export const aDocument: ReportDocument = reportDocumentSchema.parse({
  title: "Gaps in our wards",
  subtitle: "Vale, 3 March 2026",
  language: "en-GB",
  createdAt: "2026-03-03T10:00:00.000Z",
  author: "Vale",
  blocks: [
    { type: "inset", text: "The figures are made up." },
    { type: "heading", rank: 2, id: "key", text: "Key messages" },
    { type: "list", items: ["Essential: 1 of 3 wards has a gap."] },
    { type: "heading", rank: 3, id: "worst", text: "Where it is widest" },
    { type: "paragraph", text: "Abram leads." },
    {
      type: "table",
      id: "t1",
      caption: "Wards with the most unmet people",
      columns: [
        { title: "Ward", kind: "text" },
        { title: "Unmet people", kind: "number" },
      ],
      rows: [
        ["Abram", 1234.5],
        ["Ancoats", "[c]"],
        ["Baguley", 0],
      ],
    },
    {
      type: "figure",
      id: "f1",
      title: "Abram has the widest gap",
      alt: "Abram has 1,234.5 unmet people.",
      source: "Vale",
      drawing: {
        width: 100,
        height: 50,
        marks: [
          { type: "path", d: "M0 0L10 0L10 10Z", fill: { colour: "#186290", pattern: "hatch" }, line: null },
          {
            type: "text",
            x: 5,
            y: 20,
            text: "Abram",
            size: 10,
            bold: true,
            anchor: "start",
            colour: "#0b0c0c",
            halo: "#ffffff",
          },
        ],
      },
    },
  ],
});

import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { levelSchema, levels } from "../../domain/contract/level.ts";
import { comparisonSchema, mostChosenAreas, type ReportQuestion } from "../../domain/contract/report.ts";
import { unseenIn } from "../../domain/contract/plainLine.ts";
import type { FormError } from "../data/ErrorSummary.tsx";

export const audiences = ["us", "others"] as const;

/** What has been said so far about a report that is being made. It is kept in the browser, so that nothing is lost when the page is loaded again. */
export const reportDraftSchema = z.object({
  title: z.string(),
  kind: z.object({ areaType: areaTypeSchema, vintage: vintageSchema }).nullable(),
  which: z.enum(["all", "some"]),
  codes: z.array(areaCodeSchema),
  levels: z.array(levelSchema),
  period: z.string().nullable(),
  compare: comparisonSchema,
  audience: z.enum(audiences).nullable(),
  below: z.string(),
  by: z.string(),
});
export type ReportDraft = z.infer<typeof reportDraftSchema>;

export const emptyReportDraft: ReportDraft = {
  title: "",
  kind: null,
  which: "all",
  codes: [],
  levels: [...levels],
  period: null,
  compare: { type: "none" },
  audience: null,
  below: "10",
  by: "",
};

/** What is missing or wrong, each with the id of the field that mends it, in the order of the form. */
export function draftErrors(draft: ReportDraft): FormError[] {
  const { title, kind, which, codes, audience } = draft;
  return [
    ...wrong("report-title", title.trim() === "" && "Enter a title for the report"),
    ...wrong("report-title", title.trim().length > 150 && "The title must be 150 characters or fewer"),
    ...wrong("report-title", unseenIn(title.trim(), "The title") ?? false),
    ...wrong("report-kind", kind === null && "Choose the kind of area"),
    ...wrong("part-search", which === "some" && codes.length === 0 && "Choose at least one area"),
    ...wrong(
      "part-search",
      which === "some" && codes.length > mostChosenAreas && "Choose 5,000 areas or fewer, or all of them",
    ),
    ...wrong("report-level-essential", draft.levels.length === 0 && "Choose at least one level"),
    ...wrong("report-audience-us", audience === null && "Choose who will read the report"),
    ...wrong("report-below", audience === "others" && belowOf(draft) === null && "Enter a whole number from 2 to 100"),
    ...wrong("report-by", draft.by.trim().length > 120 && "The name must be 120 characters or fewer"),
    ...wrong("report-by", unseenIn(draft.by.trim(), "The name") ?? false),
  ];
}

/** The report as the server wants it; null while something is missing or wrong. */
export function questionOf(draft: ReportDraft): ReportQuestion | null {
  const { title, kind, which, codes, levels: chosen, period, compare, audience, by } = draft;
  if (kind === null || draftErrors(draft).length > 0) return null;
  const below = belowOf(draft);
  return {
    title: title.trim(),
    ...kind,
    areas: which === "all" ? null : codes,
    levels: levels.filter((level) => chosen.includes(level)),
    period,
    compare,
    disclosure:
      audience === "others" && below !== null ? { type: "small numbers withheld", below } : { type: "as computed" },
    by: by.trim() === "" ? null : by.trim(),
  };
}

function belowOf({ below }: ReportDraft): number | null {
  const number = /^\d{1,3}$/.test(below.trim()) ? Number(below) : Number.NaN;
  return number >= 2 && number <= 100 ? number : null;
}

function wrong(field: string, message: string | false): FormError[] {
  return message === false ? [] : [{ field, message }];
}

import type { ReportRow } from "../../contract/reportRun.ts";

/** The numbers of people in a row that the rule of small numbers looks at, in the groups whose totals are shown or withheld together. */
export const peopleColumns = [
  { name: "need today", group: "people" },
  { name: "need a year", group: "people" },
  { name: "met", group: "people" },
  { name: "unmet", group: "people" },
  { name: "need today, uncounted", group: "people" },
  { name: "need a year, uncounted", group: "people" },
  { name: "structural", group: "split" },
  { name: "signpostable", group: "split" },
  { name: "unmet after online", group: "after online" },
  { name: "need before", group: "before" },
  { name: "unmet before", group: "before" },
  { name: "need before, uncounted", group: "before" },
] as const;
export type TotalGroup = (typeof peopleColumns)[number]["group"];

/** One area in the eyes of the rule: its numbers of people, one for each of `peopleColumns`, null where there is none. */
export type PeopleFigures = {
  readonly code: ReportRow["gap"]["code"];
  readonly figures: readonly (number | null)[];
  /** In the report that this one is set beside: then in this one too, for its earlier numbers stand in both. */
  readonly wasWithheld: boolean;
};

/** The numbers of people of a row. Need in an area of which nobody can tell what is unmet stands apart, for one total counts it and another does not. */
export function peopleFigures({ gap, before }: Pick<ReportRow, "gap" | "before">): PeopleFigures {
  const stock = gap.needStock?.value ?? null;
  const isCounted = gap.unmet !== null;
  const wasCounted = before !== null && before.unmet !== null;
  return {
    code: gap.code,
    wasWithheld: before?.wasWithheld ?? false,
    figures: [
      isCounted ? stock : null,
      isCounted ? gap.needPerYear : null,
      gap.met,
      gap.unmet,
      isCounted ? null : stock,
      isCounted ? null : gap.needPerYear,
      gap.structural,
      gap.signpostable,
      gap.unmetAfterOnline,
      wasCounted ? before.needPerYear : null,
      before?.unmet ?? null,
      wasCounted ? null : (before?.needPerYear ?? null),
    ],
  };
}

/** Figures are published to a millionth: less than that is nobody. */
export function isSomebody(figure: number | null): figure is number {
  return figure !== null && figure >= 1e-6;
}

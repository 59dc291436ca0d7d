import { controlTotal } from "./controlTotal.ts";
import type { LsoaLink } from "./lsoaLinks.ts";
import type { LsoaPeople } from "./lsoaPeople.ts";
import { modelledByWard } from "./modelledByWard.ts";
import type { Place } from "./places.ts";
import { cell, numberCell, publishedRows } from "./publishedRows.ts";
import { specialistNeed } from "./specialistNeed.ts";

export const needColumns = [
  "indicator",
  "area_type",
  "area_vintage",
  "area_code",
  "period",
  "value",
  "lo",
  "hi",
  "marker",
] as const;

type NeedRow = Readonly<Record<(typeof needColumns)[number], string | number | null>>;

/** Need of the chosen wards: essential and general modelled, specialist invented; and one count by district as context. */
export function needTable(
  folder: string,
  links: readonly LsoaLink[],
  people: ReadonlyMap<string, LsoaPeople>,
  chosen: readonly Place[],
): NeedRow[] {
  const essential = modelledByWard(
    {
      index: indexOf(folder, "need/deri_v1_6_lsoa11_england.csv", "deri_score_national"),
      base: new Map([...people].map(([code, { adults }]) => [code, adults])),
      share: controlTotal(folder, "essential"),
    },
    links,
  );
  const general = modelledByWard(
    {
      index: indexOf(
        folder,
        "need/imd2019_skills_lsoa11_england.csv",
        "adult_skills_and_english_language_proficiency_indicator",
      ),
      base: new Map([...people].map(([code, { workingAge }]) => [code, workingAge])),
      share: controlTotal(folder, "general"),
    },
    links,
  );
  return [
    ...chosen.map(({ code }) => wardRow("essential-modelled", code, essential.get(code))),
    ...chosen.map(({ code }) => wardRow("general-modelled", code, general.get(code))),
    ...chosen.map(({ code, adults }) => wardRow("specialist-invented", code, specialistNeed(code, adults))),
    ...noQualifications(folder),
  ];
}

function wardRow(
  indicator: string,
  ward: string,
  need: { value: number; lo: number | null; hi: number | null } | undefined,
): NeedRow {
  if (need === undefined) throw new Error(`${indicator} has no figure for ${ward}`);
  return { ...need, indicator, area_type: "ward", area_vintage: "2024", area_code: ward, period: "2020", marker: null };
}

function indexOf(folder: string, path: string, column: string): Map<string, number> {
  return new Map(
    publishedRows(folder, path, [column]).map((row) => [cell(row, "lsoa11_code"), numberCell(row, column)]),
  );
}

function noQualifications(folder: string): NeedRow[] {
  const columns = ["area_code", "highest_qualification", "measure", "value"];
  return publishedRows(folder, "need/census2021_highest_qualification_la_gm.csv", columns)
    .filter((row) => row["highest_qualification"] === "No qualifications" && row["measure"] === "Count")
    .map((row) => ({
      indicator: "no-qualifications-2021",
      area_type: "district",
      area_vintage: "2023",
      area_code: cell(row, "area_code"),
      period: "2021",
      value: numberCell(row, "value"),
      lo: null,
      hi: null,
      marker: null,
    }));
}

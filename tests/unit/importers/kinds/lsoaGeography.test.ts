import { expect, test } from "vitest";
import type { ImportRecord } from "../../../../importers/record.ts";
import { inShort, readText } from "../readText.ts";

const header =
  "lsoa11cd,lsoa11nm,lad21cd,lad21nm,lad23cd,region21cd,lep22cd,lep22cd_second,lsip23cd,pwc_lon,pwc_lat,pop2020_total,pop2020_16plus";
const bolton = "E01000001,Bolton 001A,E08000001,Bolton,E08000001,E12000002,E37000016,,E69000010,-2.4,53.6,1200,1000";
const cumbria =
  "E01000002,Allerdale 001A,E07000026,Allerdale,E06000063,E12000002,E37000016,E37000007,E69000010,-3.4,54.6,3500,3000";

function brief(records: readonly ImportRecord[]) {
  return records.map((record) => {
    if (record.type === "area") {
      const { areaType, vintage, code, name, lon, lat, adults, adultsYear } = record.area;
      return [record.row, areaType, vintage, code, name, lon, lat, adults, adultsYear];
    }
    return record.type === "area part"
      ? [
          record.row,
          record.part.partCode,
          record.part.wholeType,
          record.part.wholeVintage,
          record.part.wholeCode,
          record.part.basis,
          record.part.share,
        ]
      : record;
  });
}

test("gives each LSOA with the areas it lies in, and at the end those areas, summed", async () => {
  const { records, issues } = await readText(`${header}\n${bolton}\n${cumbria}\n`);
  expect(brief(records)).toEqual([
    [2, "lsoa", "2011", "E01000001", "Bolton 001A", -2.4, 53.6, 1000, 2020],
    [2, "E01000001", "district", "2023", "E08000001", "exact", 1],
    [2, "E01000001", "region", "2021", "E12000002", "exact", 1],
    [2, "E01000001", "lep", "2022", "E37000016", "best fit", 1],
    [2, "E01000001", "lsip", "2023", "E69000010", "best fit", 1],
    [3, "lsoa", "2011", "E01000002", "Allerdale 001A", -3.4, 54.6, 3000, 2020],
    [3, "E01000002", "district", "2023", "E06000063", "exact", 1],
    [3, "E01000002", "region", "2021", "E12000002", "exact", 1],
    [3, "E01000002", "lep", "2022", "E37000016", "best fit", 1],
    [3, "E01000002", "lsip", "2023", "E69000010", "best fit", 1],
    [3, "E01000002", "lep", "2022", "E37000007", "best fit", 1],
    [2, "district", "2023", "E08000001", "Bolton", -2.4, 53.6, 1000, 2020],
    [2, "region", "2021", "E12000002", "E12000002", -3.15, 54.35, 4000, 2020],
    [2, "lep", "2022", "E37000016", "E37000016", -3.15, 54.35, 4000, 2020],
    [2, "lsip", "2023", "E69000010", "E69000010", -3.15, 54.35, 4000, 2020],
    [3, "district", "2023", "E06000063", "E06000063", -3.4, 54.6, 3000, 2020],
    [3, "lep", "2022", "E37000007", "E37000007", -3.4, 54.6, 3000, 2020],
  ]);
  expect(issues.map((issue) => issue.message)).toEqual([
    "The file has no names for LEPs, LSIP areas, regions and districts that are new in 2023: 5 areas go by their codes.",
  ]);
});

test("does not add up adults where those of one LSOA are unknown", async () => {
  const { records } = await readText(`${header}\n${bolton}\n${cumbria.replace(/3000$/, "[x]")}\n`);
  const region = records.find((record) => record.type === "area" && record.area.areaType === "region");
  expect(region).toMatchObject({ area: { adults: null, adultsYear: null, lon: null, lat: null } });
});

test("knows no adults of a larger area when one of its rows is held out: the sum without it would be too small", async () => {
  const { records, issues } = await readText(`${header}\n${bolton}\n${bolton}\n${cumbria.replace("E06000063", "")}\n`);
  expect(inShort(issues)).toEqual([
    "row blocker | doubled row | 3",
    "row blocker | not an area code | 4 | lad23cd",
    "warning | areas without a name",
  ]);
  const adults = records.flatMap((record) =>
    record.type === "area" && record.area.areaType !== "lsoa" ? [[record.area.code, record.area.adults]] : [],
  );
  expect(adults).toEqual([
    ["E08000001", 1000],
    ["E12000002", null],
    ["E37000016", null],
    ["E69000010", null],
  ]);
});

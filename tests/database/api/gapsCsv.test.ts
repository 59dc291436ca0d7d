import { expect, test } from "vitest";
import { gapColumns } from "../../../domain/score/gapRows.ts";
import { aFile, imported } from "../builders.ts";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

test("the CSV starts with a byte order mark, has the columns of the method in order, CRLF, markers in brackets, and blanks for unknowns", async () => {
  const { app } = vale();
  const reply = await app.inject({ url: "/api/v1/gaps.csv?partnership=vale&level=essential" });
  const { snapshot } = Object(await asked(app, "/gaps?partnership=vale&level=essential"));
  expect(reply.headers["content-type"]).toBe("text/csv; charset=utf-8");
  expect(reply.headers["content-disposition"]).toBe('attachment; filename="gaps-vale-essential-by-ward-2023.csv"');
  expect([...reply.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(reply.rawPayload.toString("utf8").slice(1).split("\r\n")).toEqual([
    gapColumns.join(","),
    `E05000001,North Ward,ward,2023,essential,2024,4000,400,40,38,44,,measured,70,40,0,,,0,0,0,,,,0.092112,97.395346,balanced,10,1,,,places imputed,${snapshot}`,
    `E05000002,South Ward,ward,2023,essential,2024,5000,[c],[c],0.1,0.4,[c],measured,70,,,,,,,,,,,0.688969,,unknown,,,,,need suppressed; places imputed,${snapshot}`,
    "",
  ]);
});

const levelsOf = (text: string) =>
  text
    .split("\r\n")
    .slice(1, -1)
    .map((line) => line.split(",")[4]);

test("without a level the file holds every level that can be told at these areas, and its name says which", async () => {
  const { app } = vale();
  const all = await app.inject({ url: "/api/v1/gaps.csv?partnership=vale&areaType=ward" });
  expect(all.headers["content-disposition"]).toContain("gaps-vale-essential-specialist-by-ward-2023.csv");
  expect(levelsOf(all.body)).toEqual(["essential", "essential", "specialist", "specialist"]);
  const districts = await app.inject({ url: "/api/v1/gaps.csv?partnership=vale&areaType=district" });
  expect(districts.headers["content-disposition"]).toContain(
    "gaps-vale-essential-general-specialist-by-district-2023.csv",
  );
  expect(levelsOf(districts.body)).toEqual(["essential", "general", "specialist"]);
});

test("a name that a spreadsheet would run as a formula gets an apostrophe, and a comma or a quote keeps its cell whole", async () => {
  const { app, database, vale: partnership } = vale();
  const lines = [
    "area_type,vintage,code,name,lon,lat,adults,adults_year,urban_rural",
    'ward,2023,E05000001,"=HYPERLINK(""http://x"",1)",-2.21,51.82,4000,2021,urban',
    'ward,2023,E05000002,"South, ""Old"" Ward",-2.19,51.78,5000,2021,urban',
  ];
  await imported(database, partnership.id, aFile("renamed.csv", lines));
  const { body } = await app.inject({ url: "/api/v1/gaps.csv?partnership=vale&level=essential" });
  expect(body).toContain(`\r\nE05000001,"'=HYPERLINK(""http://x"",1)",ward,`);
  expect(body).toContain(`\r\nE05000002,"South, ""Old"" Ward",ward,`);
});

test("the settings asked for are those of the file", async () => {
  const { app } = vale();
  const { body } = await app.inject({ url: "/api/v1/gaps.csv?partnership=vale&level=essential&yearsToClear=20" });
  expect(body).toContain(",400,20,19,22,");
});

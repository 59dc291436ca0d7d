import { afterEach, expect, test } from "vitest";
import { ownAreaSchema } from "../../../domain/contract/ownArea.ts";
import { aFile, imported } from "../builders.ts";
import { asked, valeForFile } from "../api/vale.ts";
import { byOwnAreas, gapsOf, made, north, removed, south } from "./asking.ts";

const vale = valeForFile();

afterEach(async () => {
  const { app } = vale();
  const left = ownAreaSchema.array().parse(await asked(app, "/own-areas?partnership=vale"));
  for (const area of left) await removed(app, area);
});

test("an own area made of all wards of a district has the district's very figures", async () => {
  const { app } = vale();
  const { code } = await made(app, "All of Vale", [north, south]);
  const [own] = (await gapsOf(app, byOwnAreas)).gaps;
  const [district] = (await gapsOf(app, "areaType=district")).gaps;
  // Its wards are urban; the district is listed as rural.
  const itself = { areaType: "own", vintage: "0000", code, name: "All of Vale", urbanRural: "urban" };
  expect(own).toEqual({ ...district, ...itself });
});

test("two own areas may share a ward: each has its own figures, the total counts the ward once, and a note says so", async () => {
  const { app } = vale();
  await made(app, "The north", [north]);
  await made(app, "Both", [north, south]);
  const { gaps, totals, notes } = await gapsOf(app, byOwnAreas);
  const wards = await gapsOf(app, "areaType=ward");
  const ofNorth = wards.gaps.find(({ code }) => code === north);
  expect(gaps.find(({ name }) => name === "The north")?.needPerYear).toBe(ofNorth?.needPerYear);
  expect(totals.needPerYear).toBe(wards.totals.needPerYear);
  expect(notes).toContain(
    "Some areas belong to more than one own area, so the own areas add up to more than the total.",
  );
});

test("a ward in no own area is in the total, and the answer says that it is in no row", async () => {
  const { app } = vale();
  await made(app, "The north", [north]);
  expect((await gapsOf(app, byOwnAreas)).notes).toContain("1 ward in no known own area: in the total, but in no row.");
});

test("own areas are offered with the levels whose need is known finely enough, and are refused in words at the others", async () => {
  const { app } = vale();
  await made(app, "The north", [north]);
  expect(await asked(app, "/area-types?partnership=vale")).toContainEqual({
    areaType: "own",
    vintage: "0000",
    areas: 1,
    officialShapes: 0,
    levels: [],
    scorable: ["essential"],
  });
  const { statusCode, body } = await app.inject(`/api/v1/gaps?partnership=vale&level=general&${byOwnAreas}`);
  expect([statusCode, body]).toEqual([
    422,
    expect.stringContaining("nothing says which of them make up each own area"),
  ]);
});

test("own areas of different kinds stand side by side; one made of districts has the district's figures", async () => {
  const { app } = vale();
  await made(app, "The north", [north]);
  const payload = {
    name: "The district",
    madeBy: "drawn",
    areaType: "district",
    vintage: "2023",
    codes: ["E07000001"],
  };
  await app.inject({ method: "POST", url: "/api/v1/own-areas?partnership=vale", payload });
  const rows = (await gapsOf(app, byOwnAreas)).gaps.map(({ name, unmet }) => ({ name, unmet }));
  const [district] = (await gapsOf(app, "areaType=district")).gaps;
  expect(rows).toContainEqual({ name: "The district", unmet: district?.unmet });
  expect(rows.map(({ name }) => name).toSorted()).toEqual(["The district", "The north"]);
  const general = await gapsOf(app, byOwnAreas, "general");
  expect(general.gaps.map(({ name }) => name)).toEqual(["The district"]);
  expect(general.notes).toContain(
    "Left out, because the need is known by local authority district and nothing says how that adds up to what they are made of: “The north”.",
  );
});

test("an own area has a drawing, a place in the search, a page of offers in reach, an explanation and a line in the file", async () => {
  const { app } = vale();
  const { code } = await made(app, "Riverside", [north, south]);
  const shapes = await asked(app, `/shapes?partnership=vale&${byOwnAreas}`);
  expect(shapes).toMatchObject({ features: [{ properties: { code, name: "Riverside", quality: "approximate" } }] });
  expect(await asked(app, "/search?partnership=vale&q=river")).toMatchObject([
    { type: "area", area: { areaType: "own", vintage: "0000", code }, name: "Riverside" },
  ]);
  expect(await asked(app, `/gaps/${code}/essential?partnership=vale`)).toMatchObject({ gap: { name: "Riverside" } });
  expect(await asked(app, `/gaps/${code}/essential/why?partnership=vale`)).toMatchObject({
    needs: [
      { code: north, share: 1 },
      { code: south, share: 1 },
    ],
  });
  const { body } = await app.inject(`/api/v1/gaps.csv?partnership=vale&level=essential&${byOwnAreas}`);
  expect(body).toContain(`${code},Riverside`);
  expect(await asked(app, "/areas?partnership=vale&areaType=own")).toMatchObject({
    total: 1,
    areas: [{ code, name: "Riverside", adults: 9000, adultsYear: 2021, urbanRural: "urban" }],
  });
});

test("an own area that is not there is no area of the study area, in words", async () => {
  expect(await asked(vale().app, `/gaps/own-9999/essential?partnership=vale&${byOwnAreas}`)).toMatchObject({
    status: 422,
    detail: "There are no own areas to report on. Make one first.",
  });
  await made(vale().app, "The north", [north]);
  expect(await asked(vale().app, `/gaps/own-9999/essential?partnership=vale&${byOwnAreas}`)).toMatchObject({
    status: 404,
    detail: "The study area has no own area own-9999.",
  });
});

test("where every part has an official outline, they are merged without the border between them; else it is drawn around points", async () => {
  const { app, database, vale: partnership } = vale();
  await made(app, "Both", [north, south]);
  const drawn = () => asked(app, `/shapes?partnership=vale&${byOwnAreas}`);
  expect(await drawn()).toMatchObject({ features: [{ properties: { quality: "approximate" } }] });
  const features = [squareOf(north, 51.8), squareOf(south, 51.7)];
  await imported(
    database,
    partnership.id,
    aFile("w.geojson", [JSON.stringify({ type: "FeatureCollection", features })]),
  );
  expect(await drawn()).toMatchObject({
    features: [{ properties: { quality: "official" }, geometry: { type: "Polygon", coordinates: [{ length: 7 }] } }],
  });
});

/** A ward's outline, a tenth of a degree high. */
function squareOf(code: string, from: number) {
  const to = from + 0.1;
  return {
    type: "Feature",
    properties: { WD23CD: code, WD23NM: code },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [-2.3, from],
          [-2.1, from],
          [-2.1, to],
          [-2.3, to],
          [-2.3, from],
        ],
      ],
    },
  };
}

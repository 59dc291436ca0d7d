import { expect, test } from "vitest";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { whySchema } from "../../../domain/contract/why.ts";
import { faultsIn } from "../../unit/why/faultsIn.ts";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

const whyOf = async (code: string, query = "") =>
  whySchema.parse(await asked(vale().app, `/gaps/${code}/essential/why?partnership=vale${query}`));

test("a ward's explanation has the published gap, the cell behind its need with file and row, and every offer with its row", async () => {
  const why = await whyOf("E05000001");
  const area = await asked(vale().app, "/gaps/E05000001/essential?partnership=vale");
  expect({ gap: why.gap, assumptions: why.assumptions }).toEqual({
    gap: Object(area).gap,
    assumptions: Object(area).assumptions,
  });
  const [need] = why.needs;
  const file = (id: string | null | undefined) => why.datasets.find((dataset) => dataset.id === id)?.fileName;
  expect(need).toMatchObject({ code: "E05000001", share: 1, counted: "counted", competes: 40, met: 40, unmet: 0 });
  expect(need?.becamePeople).toEqual({ type: "as published" });
  expect(need?.figures).toEqual([
    {
      indicator: "offline",
      period: "2024",
      value: 400,
      lo: 380,
      hi: 440,
      marker: null,
      raw: "400",
      dataset: need?.figures[0]?.dataset,
      row: 2,
    },
  ]);
  expect(file(need?.figures[0]?.dataset)).toBe("need.csv");
  expect(why.offers.map(({ id, dataset, row, placesBasis }) => [id, file(dataset), row, placesBasis])).toEqual([
    ["a1", "offers.csv", 2, "measured"],
    ["a2", "offers.csv", 3, "imputed"],
  ]);
  expect(faultsIn([why])).toEqual([]);
});

test("a suppressed ward says why it has no score, shows its marker and its row, and what it follows from all the same", async () => {
  const why = await whyOf("E05000002");
  expect(why.needs[0]?.figures).toEqual([expect.objectContaining({ raw: "", marker: "c", lo: 1, hi: 4, row: 3 })]);
  expect(why.needs[0]).toMatchObject({ isMiddle: true, competes: 0.25 });
  expect(why.steps.find(({ title }) => title === "The score")?.sentences[0]).toBe("There is no score.");
  expect(faultsIn([why])).toEqual([]);
});

test("a district's explanation lists both of its wards, and the container ratio goes by the venue's postcode", async () => {
  const why = await whyOf("E07000001");
  expect(why.needs.map(({ code }) => code)).toEqual(["E05000001", "E05000002"]);
  expect(why.measures.here.container).toBeCloseTo((30 + 40) / 40.25, 9);
  expect(faultsIn([why])).toEqual([]);
});

test("the years asked for are those explained, and an area outside the study area is a 404 in a sentence", async () => {
  const why = await whyOf("E05000001", "&yearsToClear=20");
  expect(why.gap.needPerYear).toBe(20);
  expect(faultsIn([why])).toEqual([]);
  const outside = await vale().app.inject({ url: "/api/v1/gaps/E05000003/essential/why?partnership=vale" });
  expect(outside.statusCode).toBe(404);
  expect(outside.json().detail).toBe("The study area has no ward E05000003 of 2023.");
});

test("the classic measures come as a CSV file, one row for each area, with blanks where they cannot be told", async () => {
  const reply = await vale().app.inject({ url: "/api/v1/gaps/measures.csv?partnership=vale&level=essential" });
  expect(reply.headers["content-disposition"]).toContain("measures-vale-essential-by-ward-2023.csv");
  const [header, north, south] = reply.body.slice(1).split("\r\n");
  expect(header).toBe(
    "area_code,area_name,area_type,boundary_vintage,level,period,need_stock,need_per_year,years_to_clear,unmet,gap_score,container,2sfca,e2sfca,g2sfca,3sfca,m2sfca,bfca,snapshot",
  );
  expect(north).toMatch(/^E05000001,North Ward,ward,2023,essential,2024,400,40,10,0,0,0\.75,/);
  expect(south).toMatch(/^E05000002,South Ward,ward,2023,essential,2024,,,10,,,/);
});

test("combined indicators show the cell of each part, its weight, and the model that made people of the index", async () => {
  const { app } = vale();
  const settings = {
    ...defaultSettings,
    combinations: {
      ...defaultSettings.combinations,
      essential: { by: "ranks", weights: [{ indicator: "offline", weight: 2 }] },
    },
    controlTotals: { ...defaultSettings.controlTotals, essential: { share: 0.1, source: "A survey" } },
  };
  await app.inject({ method: "PUT", url: "/api/v1/partnerships/vale/settings", payload: settings });
  const why = await whyOf("E05000001");
  await app.inject({ method: "PUT", url: "/api/v1/partnerships/vale/settings", payload: defaultSettings });
  expect(why.model).toMatchObject({ areas: 2, adults: 7000, share: 0.1, total: 700, beta: 0.5 });
  expect(why.needs[0]?.becamePeople).toMatchObject({
    type: "modelled from an index",
    rank: 2,
    of: 2,
    parts: [{ indicator: "offline", weight: 1, value: 75 }],
  });
  expect(why.needs[0]?.figures.map(({ raw, row }) => [raw, row])).toEqual([["400", 2]]);
  expect(faultsIn([why])).toEqual([]);
});

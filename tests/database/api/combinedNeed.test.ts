import { beforeAll, expect, test } from "vitest";
import { defaultSettings, type Settings, settingsSchema } from "../../../domain/contract/settings.ts";
import { aFile, imported } from "../builders.ts";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

const specialist = "/gaps?partnership=vale&level=specialist";

beforeAll(async () => {
  const { database, vale: partnership } = vale();
  await imported(
    database,
    partnership.id,
    aFile("specialist-indicators.csv", [
      "indicator,title,level,unit,kind,direction,counted_at,role,source,source_url,licence,published,notes",
      "risk,Automation risk,specialist,index,stock,higher is more need,where people live,context,A study,,OGL,2024-05-01,",
      "graduates,Graduates,specialist,rate,stock,higher is less need,where people live,context,A census,,OGL,2024-05-01,",
    ]),
  );
  await imported(
    database,
    partnership.id,
    aFile("specialist-need.csv", [
      "indicator,area_type,area_vintage,area_code,period,value,lo,hi,marker",
      ...[0.1, 0.2, 0.3, 0.4].map((value, i) => `risk,ward,2023,E0500000${i + 1},2022,${value},,,`),
      ...[0.9, 0.4, 0.6].map((value, i) => `graduates,ward,2023,E0500000${i + 1},2024,${value},,,`),
      "graduates,ward,2023,E05000004,2024,,,,c",
      "graduates,ward,2023,E05000001,2021,0.2,,,",
    ]),
  );
});

test("two indicators that the settings combine are read, each of its latest period, and give the need of the level", async () => {
  await settle({ risk: 1, graduates: 1 });
  const answer = await asked(vale().app, specialist);
  // Three wards have both: risk ranks 16.7, 50 and 83.3, graduates (turned) 16.7, 83.3 and 50, together 16.7 and twice 66.7.
  // South Ward and Hill Top share a rank, so they share a rate; 10 % of the 12,000 adults of all three is 1,200 people.
  expect(answer).toMatchObject({
    areaType: "ward",
    period: "2022 and 2024",
    indicator: { id: "combined", title: "Automation risk (50%) + Graduates (50%)", source: "A study; A census" },
    combined: [
      { indicator: { id: "risk" }, weight: 1, period: "2022" },
      { indicator: { id: "graduates" }, weight: 1, period: "2024" },
    ],
    needBasis: "modelled",
    baseAreaType: "ward",
    notes: expect.arrayContaining(["1 ward without every part: the others alone make no index there."]),
  });
  const [north, south] = gapsOf(answer).map(({ needStock }) => needStock?.value ?? Number.NaN);
  expect([north, south]).toEqual([expect.any(Number), expect.any(Number)]);
  const hillTop = (3000 / 5000) * (south ?? Number.NaN);
  expect((north ?? Number.NaN) + (south ?? Number.NaN) + hillTop).toBeCloseTo(1200, 6);
});

test("other weights are another answer, under another name", async () => {
  await settle({ risk: 1, graduates: 1 });
  const even = await asked(vale().app, specialist);
  await settle({ risk: 3, graduates: 1 });
  const uneven = await asked(vale().app, specialist);
  expect(Object(uneven).snapshot).not.toBe(Object(even).snapshot);
  expect(Object(uneven).indicator.title).toBe("Automation risk (75%) + Graduates (25%)");
  expect(gapsOf(uneven)).not.toEqual(gapsOf(even));
});

test("one ward can be asked for by itself, and a period that a part lacks is refused by name", async () => {
  await settle({ risk: 1, graduates: 1 });
  const { app } = vale();
  expect(await asked(app, "/gaps/E05000002/specialist?partnership=vale")).toMatchObject({
    gap: { code: "E05000002", needStock: { value: expect.any(Number) } },
    assumptions: expect.arrayContaining([expect.stringContaining("Need combines several indicators")]),
  });
  expect(await asked(app, `${specialist}&period=2024`)).toMatchObject({
    status: 422,
    detail:
      "Specialist need is set to combine several indicators, and cannot: “Automation risk” has no figures for 2024. Change the combination in the settings.",
  });
});

async function settle(weights: Readonly<Record<string, number>>): Promise<void> {
  const list = Object.entries(weights).map(([indicator, weight]) => ({ indicator, weight }));
  const settings: Settings = settingsSchema.parse({
    ...defaultSettings,
    controlTotals: { ...defaultSettings.controlTotals, specialist: { share: 0.1, source: "A survey" } },
    combinations: { ...defaultSettings.combinations, specialist: { by: "ranks", weights: list } },
  });
  const reply = await vale().app.inject({
    method: "PUT",
    url: "/api/v1/partnerships/vale/settings",
    payload: settings,
  });
  expect(reply.statusCode).toBe(200);
}

type SeenGap = { readonly code: string; readonly needStock: { readonly value: number | null } | null };

function gapsOf(answer: unknown): readonly SeenGap[] {
  return Object(answer).gaps.toSorted((one: SeenGap, other: SeenGap) => (one.code < other.code ? -1 : 1));
}

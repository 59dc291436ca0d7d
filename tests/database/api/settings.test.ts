import { expect, test } from "vitest";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { aFile, imported } from "../builders.ts";
import { asked, indicatorLines, needLines, valeForFile } from "./vale.ts";

const vale = valeForFile();
const settingsOfVale = "/partnerships/vale/settings";

test("a name that is no setting is refused, however deep it stands, and nothing is saved", async () => {
  const essential = { share: 0.3, low: 0.2, high: 0.4, source: "A survey" };
  const wanted = { ...defaultSettings, controlTotals: { ...defaultSettings.controlTotals, essential } };
  expect(await put(wanted)).toMatchObject({
    status: 400,
    detail:
      "The body cannot be used. There is no “controlTotals.essential.low” here. There is no “controlTotals.essential.high” here.",
  });
  expect(await asked(vale().app, settingsOfVale)).toEqual({ version: 1, settings: defaultSettings });
});

test("a combination that gives no score is refused in the sentence that the score would give, and nothing is saved", async () => {
  expect(await put(combining({ elsewhere: 1 }))).toMatchObject({
    status: 422,
    detail:
      "Essential need is set to combine several indicators, and cannot: “elsewhere” is not published. Change the combination in the settings.",
  });
  expect(await put(combining({ offline: 1, office: 1 }))).toMatchObject({
    status: 422,
    detail: expect.stringContaining("“Adults without office skills” is about general skills."),
  });
  expect(await asked(vale().app, settingsOfVale)).toEqual({ version: 1, settings: defaultSettings });
});

test("job adverts cannot be made people by a combination and a control total", async () => {
  const { database, vale: partnership } = vale();
  const adverts =
    "adverts,Job adverts,essential,vacancies,flow,higher is more need,at workplace,context,A register,,OGL,2024-05-01,";
  await imported(database, partnership.id, aFile("indicators.csv", [...indicatorLines.slice(0, 1), adverts]));
  const figure = "adverts,ward,2023,E05000001,2024,90,,,";
  await imported(database, partnership.id, aFile("need.csv", [...needLines.slice(0, 1), figure]));
  expect(await put(combining({ adverts: 1 }))).toMatchObject({
    status: 422,
    detail: expect.stringContaining("“Job adverts” counts vacancies, which say where jobs are"),
  });
});

test("what was saved before a rule came is read, scored with and mended, also where its combination cannot be scored now", async () => {
  const { app, database } = vale();
  const before = { ...combining({ elsewhere: 1 }), yearsToClear: 0.05, shortBelowIndex: 130 };
  const { version } = Object(await asked(app, settingsOfVale));
  await database.db
    .insertInto("settings")
    .values({ partnershipId: vale().vale.id, version: version + 1, document: JSON.stringify(before) })
    .execute();
  expect(await asked(app, settingsOfVale)).toEqual({ version: version + 1, settings: before });
  expect(await asked(app, "/gaps?partnership=vale&level=general")).toMatchObject({ settings: { yearsToClear: 0.05 } });
  // An indicator that is gone keeps nobody from changing another setting.
  const mended = { ...before, yearsToClear: 5, shortBelowIndex: 80 };
  expect(await put(mended)).toEqual({ version: version + 2, settings: mended });
  expect(await put(defaultSettings)).toMatchObject({ settings: defaultSettings });
});

test("a blank seed is not 0", async () => {
  expect(await asked(vale().app, "/gaps/how-sure?partnership=vale&level=essential&seed=")).toMatchObject({
    status: 400,
    detail: "The query cannot be used. seed is blank, expected a whole number from 0 to 4294967295.",
  });
});

function combining(weights: Readonly<Record<string, number>>) {
  const list = Object.entries(weights).map(([indicator, weight]) => ({ indicator, weight }));
  return {
    ...defaultSettings,
    combinations: { ...defaultSettings.combinations, essential: { by: "ranks", weights: list } },
  };
}

async function put(payload: object): Promise<unknown> {
  return (await vale().app.inject({ method: "PUT", url: `/api/v1${settingsOfVale}`, payload })).json();
}

import { expect, test } from "vitest";
import { type GapAnswer, gapAnswerSchema } from "../../../domain/contract/gap.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { aFile, imported } from "../builders.ts";
import { asked, offerLines, valeForFile } from "./vale.ts";

const vale = valeForFile();

/** 100 places for the whole nation, and 44 for the districts of Vale and Hill. */
const onlineLines = [
  ...offerLines.slice(0, 1),
  "a5,Open Learning,,,,Anywhere,essential,online,,,,,,,,100,year,measured,,,,,,,,,,,",
  'a6,Two Districts,,,,For two,essential,online,,,,,,,"E07000001,E07000002",44,year,measured,,,,,,,,,,,',
];

/** Half of the unmet could learn online; the nation needs 8,050 today. */
const settings = {
  ...defaultSettings,
  imputePlaces: false,
  onlineEligible: { ...defaultSettings.onlineEligible, essential: 0.5 },
  nationalNeed: { ...defaultSettings.nationalNeed, essential: { people: 8050, source: "a survey" } },
};

async function answerBy(areaType: string): Promise<GapAnswer> {
  return gapAnswerSchema.parse(await asked(vale().app, `/gaps?partnership=vale&level=essential&areaType=${areaType}`));
}

test("online places are shared by need, given out after those nearby, and the same however the areas are asked", async () => {
  const { app, database, vale: partnership } = vale();
  await imported(database, partnership.id, aFile("online.csv", onlineLines));
  await app.inject({ method: "PUT", url: "/api/v1/partnerships/vale/settings", payload: settings });
  const [wards, districts] = [await answerBy("ward"), await answerBy("district")];
  // All need of Hill that is known is 0 at one ward; the other ward's is unknown, so the 44 cannot be shared.
  expect(wards.totals.online).toEqual({
    offers: 2,
    offersWithoutPlaces: 0,
    places: 144,
    share: expect.closeTo(5, 9),
    eligible: expect.closeTo(10.25 / 2, 9),
    placed: expect.closeTo(5, 9),
    unmetAfter: expect.closeTo(5.25, 9),
    gapScoreAfter: expect.closeTo((100 * 5.25) / 40.25, 9),
  });
  expect(districts.totals.online).toEqual(wards.totals.online);
  expect(districts.gaps[0]).toMatchObject({
    unmet: expect.closeTo(10.25, 9),
    unmetAfterOnline: expect.closeTo(5.25, 9),
  });
  expect(wards.notes).toContainEqual(expect.stringMatching(/^1 online offer is for areas of which/u));
});

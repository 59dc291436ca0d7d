import { beforeAll, expect, test } from "vitest";
import { type GapAnswer, gapAnswerSchema } from "../../../domain/contract/gap.ts";
import { scoreLevel } from "../../../server/dryRun/scoreLevel.ts";
import { tryDraft } from "../../../server/dryRun/tryDraft.ts";
import { aPartnership } from "../aPartnership.ts";
import { draftOf } from "../api/upload.ts";
import { areaLines, asked, indicatorLines, needLines, offerLines, partLines, valeForFile } from "../api/vale.ts";
import { aFile, imported } from "../builders.ts";
import { type How, inForce, published, tried } from "./trying.ts";

const vale = valeForFile();
const unheard = { signal: new AbortController().signal, say: () => {} };

/** Two groups of three wards, two degrees apart, each with a venue that its own wards alone can reach. */
const islands = [0, 2].flatMap((east, island) =>
  [0, 1, 2].map((ward) => ({
    code: `E0500${island}${ward}00`,
    lon: (-3 + east).toFixed(2),
    lat: (53 + ward * 0.01).toFixed(2),
  })),
);
const islandNeed = [needLines[0] ?? "", ...islands.map(({ code }) => `offline,ward,2023,${code},2024,3000,,,`)];

beforeAll(async () => {
  const { database } = vale();
  const { id } = await aPartnership(database, "Islands");
  const [header = ""] = areaLines;
  await imported(
    database,
    id,
    aFile("areas.csv", [
      header,
      ...islands.map(({ code, lon, lat }) => `ward,2023,${code},Ward ${code},${lon},${lat},9000,2021,urban`),
    ]),
  );
  await imported(database, id, aFile("indicators.csv", indicatorLines));
  await imported(database, id, aFile("need.csv", islandNeed));
  const offers = [0, 2].map(
    (east) =>
      `i${east},College ${east},,,,First steps,essential,in person,Hall ${east},,,${-3 + east},53.01,exact,,450,year,measured,,,,,,,,,,,`,
  );
  await imported(database, id, aFile("offers.csv", [offerLines[0] ?? "", ...offers]));
});

test("one changed figure moves the areas that reach the same offers, and nobody else", async () => {
  const changed = islandNeed.map((line) => line.replace("E05000000,2024,3000", "E05000000,2024,6000"));
  const { dryRun } = await tried(vale().app, "islands", changed, {
    replaces: (await inForce(vale().app, "islands", "need")).id,
  });
  const [essential, general, specialist] = dryRun.levels;
  expect(essential?.moves.map(({ code }) => code).toSorted()).toEqual(["E05000000", "E05000100", "E05000200"]);
  expect(essential).toMatchObject({ areaType: "ward", vintage: "2023", moved: 3, note: null });
  expect(essential?.moves[0]).toMatchObject({ code: "E05000000", name: "Ward E05000000" });
  expect((essential?.unmetAfter ?? 0) - (essential?.unmetBefore ?? 0)).toBeCloseTo(300, 6);
  expect(general).toMatchObject({ areas: 0, moved: 0, note: "No need is known for general skills yet." });
  expect(specialist?.note).toBe("No need is known for specialist skills yet.");
});

test("the scores that a dry run sees are those that publishing gives, to the last digit and word", async () => {
  const [header = "", north = "", ...rest] = needLines;
  const [offerHeader = "", offer = ""] = offerLines;
  const [areaHeader = "", ...areas] = areaLines;
  const { seen, real } = await throughAll([
    { lines: [header, north.replace("400,380,440", "700,650,800"), ...rest], of: "need" },
    {
      lines: [
        offerHeader,
        offer.replace("a1", "b1").replace("First steps online", "More steps").replace(",30,", ",7,"),
      ],
    },
    { lines: [offerHeader, offer.replace(",30,", ",12,")], of: "offers" },
    {
      lines: [
        areaHeader,
        ...areas.slice(3).map((area) => area.replace("5000,2021", "5500,2022").replace("-2.19", "-2.195")),
      ],
    },
    { lines: [partLines[0] ?? "", "county,2023,E10000001,ward,2023,E05000001,1,exact"] },
    {
      lines: indicatorLines.map((line) =>
        line.replace("office,Adults without office skills,general", "office,Adults without office skills,specialist"),
      ),
      of: "indicators",
    },
    { lines: [header, "offline,ward,2023,E05000001,2025,90,,,"], mode: "new period" },
  ]);
  expect(seen.map(({ length }) => length)).toEqual(Array.from({ length: 14 }, () => 2));
  expect(real).toEqual(seen);
});

type Publication = { readonly lines: readonly string[]; readonly of?: string; readonly mode?: How["mode"] };

type Answers = readonly GapAnswer[];

/** Tries each publication and then makes it, one after the other: every level's whole answer, before and after, as the dry run saw it and as the API gives it. */
async function throughAll(publications: readonly Publication[]): Promise<{ seen: Answers[]; real: Answers[] }> {
  const { app, database } = vale();
  const seen: Answers[] = [];
  const real: Answers[] = [];
  for (const { lines, of, mode } of publications) {
    const draft = await draftOf(app, "vale", lines);
    const replaces = of === undefined ? undefined : (await inForce(vale().app, "vale", of)).id;
    const how = { ...(replaces !== undefined && { replaces }), ...(mode !== undefined && { mode }) };
    const job = { partnership: draft.partnership, dataset: draft.id, publishing: { holdOutBadRows: false, ...how } };
    const { levels: inputs } = await tryDraft(database, job, unheard);
    const sides = await Promise.all(inputs.map((level) => scoreLevel(level, {})));
    const [was, willBe] = [answersOf(sides, "before"), answersOf(sides, "after")];
    seen.push(was, willBe);
    real.push(await answersNow(was));
    await published(app, draft, how);
    real.push(await answersNow(willBe));
  }
  return { seen, real };
}

function answersOf(
  sides: readonly { readonly before: GapAnswer | null; readonly after: GapAnswer | null }[],
  side: "before" | "after",
): GapAnswer[] {
  return sides.flatMap((each) => each[side] ?? []);
}

/** The same questions, asked of the API as things stand. */
function answersNow(answers: readonly GapAnswer[]): Promise<GapAnswer[]> {
  return Promise.all(
    answers.map(async ({ level, areaType, vintage }) =>
      gapAnswerSchema.parse(
        await asked(vale().app, `/gaps?partnership=vale&level=${level}&areaType=${areaType}&vintage=${vintage}`),
      ),
    ),
  );
}

import { expect, test } from "vitest";
import { ownAreaSchema } from "../../../domain/contract/ownArea.ts";
import { basisOf } from "../../../server/store/dataset/basisOf.ts";
import { refuseChangedSince } from "../../../server/store/importing/refuseChangedSince.ts";
import { asked, valeForFile } from "../api/vale.ts";
import { byOwnAreas, gapsOf, made, making, north, removed, south } from "./asking.ts";

const vale = valeForFile();

test("an own area says what it is made of and how its figures come about", async () => {
  const { app } = vale();
  const { at, ...area } = await made(app, "The north", [north, north]);
  expect(area).toEqual({
    code: "own-1",
    entry: 1,
    name: "The north",
    madeBy: "chosen from a list",
    madeOf: { areaType: "ward", vintage: "2023" },
    parts: [{ code: north, name: "North Ward" }],
    outline: null,
    apportionment: "Made of 1 ward (2023), counted whole; chosen from a list.",
    adults: 4000,
    overlaps: [],
    outside: [],
    by: null,
  });
  expect(Date.parse(at)).toBeGreaterThan(0);
  await removed(app, area);
});

test("making an own area is another snapshot; taking it out brings the former one and its answer back to the byte", async () => {
  const { app } = vale();
  const wards = async () => (await app.inject("/api/v1/gaps?partnership=vale&level=essential")).body;
  const before = await wards();
  const area = await made(app, "For a day", [north]);
  const meanwhile = await gapsOf(app, "areaType=ward");
  expect(JSON.parse(before).snapshot).not.toBe(meanwhile.snapshot);
  expect((await removed(app, area)).statusCode).toBe(200);
  expect(await wards()).toBe(before);
});

test("a changed own area keeps its code and has its new figures at once", async () => {
  const { app } = vale();
  const area = await made(app, "Growing", [north]);
  const [small] = (await gapsOf(app, byOwnAreas)).gaps;
  const { body, statusCode } = await changing(area.code, {
    ...asAsked(area),
    name: "Grown",
    codes: [north, south],
    after: area.entry,
  });
  expect(statusCode).toBe(200);
  const changed = ownAreaSchema.parse(JSON.parse(body));
  expect([changed.code, changed.name, changed.parts.length]).toEqual([area.code, "Grown", 2]);
  const [large] = (await gapsOf(app, byOwnAreas)).gaps;
  expect([small?.adults, large?.adults]).toEqual([4000, 9000]);
  await removed(app, changed);
});

test("of two who change one own area the second is told who was quicker, and nothing is lost", async () => {
  const { app } = vale();
  const area = await made(app, "Wanted by two", [north]);
  const first = await changing(area.code, { ...asAsked(area), codes: [south], by: "Ada", after: area.entry });
  const second = await changing(area.code, { ...asAsked(area), codes: [north, south], after: area.entry });
  const gone = await removed(app, area);
  expect([first.statusCode, second.statusCode, gone.statusCode]).toEqual([200, 409, 409]);
  expect(second.json()).toMatchObject({
    detail: "“Wanted by two” was changed meanwhile by Ada. Nothing has been changed now: look at it again first.",
  });
  await removed(app, ownAreaSchema.parse(first.json()));
  expect((await removed(app, area)).statusCode).toBe(404);
});

test("a ward outside the study area, or one that is not there, is refused by its code", async () => {
  const { app } = vale();
  const { statusCode, body } = await making(app, { name: "Too far", codes: [north, "E05000003", "E05999999"] });
  expect(statusCode).toBe(422);
  expect(JSON.parse(body)).toMatchObject({
    detail:
      "An own area is made of areas of the study area only. The study area has no wards of 2023 with the codes E05000003, E05999999 (2 wards). Take them out and save again.",
  });
});

test("a second own area of the same name is refused, however it is written; an own area cannot be made of own areas", async () => {
  const { app } = vale();
  const area = await made(app, "Only one", [north]);
  expect((await making(app, { name: "only ONE", codes: [south] })).json()).toMatchObject({
    status: 409,
    detail: "There is an own area called “Only one” already. Choose another name.",
  });
  const ofOwn = await making(app, { name: "Of own ones", areaType: "own", vintage: "0000", codes: [area.code] });
  expect(ofOwn.statusCode).toBe(400);
  await removed(app, area);
});

test("an own area that was made, changed or taken out since a dry run is named to whoever publishes on it, with who did so", async () => {
  const { app, database, vale: partnership } = vale();
  const refusalOn = (basis: string) =>
    refuseChangedSince(database.db, partnership.id, basis).then(
      () => "nothing was refused",
      ({ message }: Error) => message.replaceAll(/ on \d+ \w+ \d{4} at \d\d:\d\d/g, ""),
    );
  const before = await basisOf(database.db, partnership.id);
  const area = await made(app, "In between", [north]);
  expect(await refusalOn(before)).toBe(
    "Since your dry run, the own area “In between” was made. Nothing has been stored: look at the dry run again.",
  );
  const meanwhile = await basisOf(database.db, partnership.id);
  const { body } = await changing(area.code, { ...asAsked(area), codes: [south], by: "Ada", after: area.entry });
  expect(await refusalOn(meanwhile)).toBe(
    "Since your dry run, the own area “In between” was changed by Ada. Nothing has been stored: look at the dry run again.",
  );
  await removed(app, ownAreaSchema.parse(JSON.parse(body)));
  expect(await refusalOn(meanwhile)).toBe(
    "Since your dry run, the own area “In between” was changed by Ada and the own area “In between” was taken out. Nothing has been stored: look at the dry run again.",
  );
  expect(await refusalOn(before)).toBe("nothing was refused");
});

test("another partnership sees nothing of it, and cannot touch it", async () => {
  const { app } = vale();
  const area = await made(app, "Ours", [north]);
  expect(await asked(app, "/own-areas?partnership=hill")).toEqual([]);
  expect(await asked(app, "/area-types?partnership=hill")).not.toContainEqual(
    expect.objectContaining({ areaType: "own" }),
  );
  const url = `/api/v1/own-areas/${area.code}?partnership=hill&after=${area.entry}`;
  expect((await app.inject({ method: "DELETE", url })).statusCode).toBe(404);
  await removed(app, area);
});

test("areas inside an outline are those whose point lies in it, those near its line are named, and whoever sends eastings is told", async () => {
  const { app } = vale();
  const inside = (coordinates: unknown) =>
    app.inject({
      method: "POST",
      url: "/api/v1/own-areas/inside?partnership=vale",
      payload: { areaType: "ward", vintage: "2023", outline: { type: "Polygon", coordinates } },
    });
  const aroundNorth = [
    [
      [-2.3, 51.801],
      [-2.1, 51.801],
      [-2.1, 51.9],
      [-2.3, 51.9],
      [-2.3, 51.801],
    ],
  ];
  expect((await inside(aroundNorth)).json()).toEqual({
    inside: [north],
    nearEdge: [{ code: north, km: 2.113 }],
    withoutPoint: 0,
  });
  expect(
    (
      await inside([
        [
          [390000, 210000],
          [400000, 210000],
          [400000, 220000],
          [390000, 210000],
        ],
      ])
    ).statusCode,
  ).toBe(400);
});

function asAsked({ name, madeBy, madeOf, parts }: ReturnType<typeof ownAreaSchema.parse>) {
  return { name, madeBy, ...madeOf, codes: parts.map(({ code }) => code) };
}

async function changing(code: string, payload: Readonly<Record<string, unknown>>) {
  return vale().app.inject({ method: "PUT", url: `/api/v1/own-areas/${code}?partnership=vale`, payload });
}

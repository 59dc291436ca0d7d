import { expect, test } from "vitest";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

const district = { areaType: "district", vintage: "2023", code: "E07000001" };

test("health names the version of the server and of its database", async () => {
  expect(await asked(vale().app, "/health")).toEqual({
    status: "ok",
    version: "1.2.3",
    database: expect.stringMatching(/^\d+/),
  });
});

test("partnerships stand in the order they were made, each with its study area", async () => {
  const { app } = vale();
  const made = { bufferKm: 20, isDemo: false, createdAt: expect.stringMatching(/^\d{4}-.*Z$/) };
  const own = { id: "vale", name: "Vale", studyArea: [district], ...made };
  expect(await asked(app, "/partnerships")).toEqual([
    { id: "ground", name: "Ground", studyArea: [], ...made, bufferKm: 0 },
    own,
    { id: "hill", name: "Hill", studyArea: [{ ...district, code: "E07000002" }], ...made },
  ]);
  expect(await asked(app, "/partnerships/vale")).toEqual(own);
});

test("a new partnership gets an id from its name and a buffer of 30 km when none is given", async () => {
  const { app } = vale();
  const reply = await app.inject({
    method: "POST",
    url: "/api/v1/partnerships",
    payload: { name: "  Vale & Hill ", studyArea: [district] },
  });
  expect(reply.statusCode).toBe(201);
  expect(reply.json()).toEqual({
    id: "vale-hill",
    name: "Vale & Hill",
    studyArea: [district],
    bufferKm: 30,
    isDemo: false,
    createdAt: expect.any(String),
  });
});

test("a study area that nobody has imported makes no partnership", async () => {
  const { app } = vale();
  const before = await asked(app, "/partnerships");
  const payload = { name: "Nowhere", studyArea: [{ ...district, code: "E07999999" }] };
  const reply = await app.inject({ method: "POST", url: "/api/v1/partnerships", payload });
  expect(reply.statusCode).toBe(422);
  expect(reply.headers["content-type"]).toBe("application/problem+json");
  expect(reply.json()).toEqual({
    type: "about:blank",
    title: "The request cannot be met",
    status: 422,
    detail: "The area list does not have district/2023/E07999999. Import the areas first.",
  });
  expect(await asked(app, "/partnerships")).toEqual(before);
});

test("settings start as the method has them, and a change is a new version", async () => {
  const { app } = vale();
  expect(await asked(app, "/partnerships/hill/settings")).toEqual({ version: 1, settings: defaultSettings });
  const settings = { ...defaultSettings, yearsToClear: 5 };
  const url = "/api/v1/partnerships/hill/settings";
  const reply = await app.inject({ method: "PUT", url, payload: settings });
  expect(reply.json()).toEqual({ version: 2, settings });
  expect(await asked(app, "/partnerships/hill/settings")).toEqual({ version: 2, settings });
});

test("settings made from a version that is no longer in force are a 409, and change nothing", async () => {
  const { app } = vale();
  const url = "/api/v1/partnerships/ground/settings";
  const first = { ...defaultSettings, yearsToClear: 5 };
  const saved = await app.inject({ method: "PUT", url: `${url}?version=1`, payload: first });
  expect(saved.json()).toEqual({ version: 2, settings: first });
  const late = await app.inject({ method: "PUT", url: `${url}?version=1`, payload: defaultSettings });
  expect(late.statusCode).toBe(409);
  expect(late.json()).toMatchObject({ detail: expect.stringContaining("these were made from version 1") });
  expect(await asked(app, "/partnerships/ground/settings")).toEqual({ version: 2, settings: first });
});

test("settings that cannot be are refused whole, and the sentence names the setting", async () => {
  const { app } = vale();
  const url = "/api/v1/partnerships/vale/settings";
  const reply = await app.inject({ method: "PUT", url, payload: { ...defaultSettings, yearsToClear: 0 } });
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toEqual({
    type: "about:blank",
    title: "The request cannot be read",
    status: 400,
    detail: "The body cannot be used. yearsToClear is 0, expected a number from 0.1 to 100.",
  });
  expect(await asked(app, "/partnerships/vale/settings")).toEqual({ version: 1, settings: defaultSettings });
});

test("a partnership that is not there is a 404 on every address that names one", async () => {
  const { app } = vale();
  const addresses = [
    "/partnerships/nobody",
    "/partnerships/nobody/settings",
    "/area-types?partnership=nobody",
    "/areas?areaType=ward&partnership=nobody",
    "/search?partnership=nobody&q=ward",
    "/shapes?partnership=nobody&areaType=ward&vintage=2023",
    "/indicators?partnership=nobody",
    "/need?partnership=nobody&indicator=offline",
    "/offers?partnership=nobody",
    "/gaps?partnership=nobody&level=essential",
    "/gaps.csv?partnership=nobody",
    "/gaps/E05000001/essential?partnership=nobody",
    "/datasets?partnership=nobody",
  ];
  const problems = await Promise.all(addresses.map((address) => asked(app, address)));
  const problem = { type: "about:blank", title: "Not found", status: 404, detail: "There is no partnership nobody." };
  expect(problems).toEqual(addresses.map(() => problem));
});

import type { KyselyPlugin } from "kysely";
import { afterAll, expect, test } from "vitest";
import { builtApp } from "../builtApp.ts";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

const addresses = [
  "/gaps?partnership=vale&level=essential",
  "/gaps?partnership=vale&level=essential&areaType=district",
  "/gaps/E05000001/essential?partnership=vale",
  "/shapes?partnership=vale&areaType=ward&vintage=2023",
  "/need?partnership=vale&indicator=offline",
  "/offers?partnership=vale",
];

const stops: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(stops.map((stop) => stop())));

test("a country's worth of rows is read by threads: the server's own connection reads no areas, parts, figures or offers", async () => {
  const { database } = vale();
  const said: string[] = [];
  const recorder: KyselyPlugin = {
    transformQuery: ({ node }) => {
      said.push(JSON.stringify(node));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const app = await builtApp({
    database: { ...database, db: database.db.withPlugin(recorder) },
  });
  stops.push(() => app.close());
  const answers = await Promise.all(addresses.map((address) => asked(app, address)));
  expect(answers).toEqual(await Promise.all(addresses.map((address) => asked(vale().app, address))));
  const ring = [
    [-3, 51],
    [-1, 51],
    [-1, 53],
    [-3, 53],
    [-3, 51],
  ];
  const outline = { type: "Polygon", coordinates: [ring] };
  const url = "/api/v1/own-areas/inside?partnership=vale";
  const inside = await app.inject({ method: "POST", url, payload: { areaType: "ward", vintage: "2023", outline } });
  expect(inside.json()).toMatchObject({ inside: ["E05000001", "E05000002"] });
  expect(said.length).toBeGreaterThan(0);
  const longReads = /area\.lon|whole_code, part_type|f\.value|from offer o|geometry::text/;
  expect(said.filter((statement) => longReads.test(statement))).toEqual([]);
});

test("answers asked for at once are the same as one after the other", async () => {
  const { app, database } = vale();
  const other = await builtApp({ database });
  stops.push(() => other.close());
  const atOnce = await Promise.all([...addresses, ...addresses].map((address) => asked(other, address)));
  const inTurn = [];
  for (const address of [...addresses, ...addresses]) inTurn.push(await asked(app, address));
  expect(atOnce).toEqual(inTurn);
});

test("when a thread finds no database, the reply says that, as the server itself would", async () => {
  const { database } = vale();
  const app = await builtApp({
    database: { ...database, url: "postgres://nobody@127.0.0.1:9/nothing" },
    logger: false,
  });
  stops.push(() => app.close());
  for (const address of addresses) {
    const reply = await app.inject({ url: `/api/v1${address}` });
    expect([address, reply.statusCode, reply.json().title]).toEqual([address, 503, "The database does not answer"]);
  }
});

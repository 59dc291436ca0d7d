import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { draftOf, uploaded } from "./upload.ts";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

const lines = [
  "indicator,area_type,area_vintage,area_code,period,value",
  "offline,ward,2023,E05000001,2025,500",
  "offline,ward,2023,E05999999,2025,7",
  "offline,ward,2023,E05000003,2025,lots",
];

test("the whole file comes back with what is wrong beside each row, to be mended and uploaded again", async () => {
  const { app } = vale();
  const draft = (await uploaded(app, "vale", lines, "need / 2025.csv")).json<Dataset>();
  const reply = await app.inject({ url: `/api/v1/datasets/${draft.id}/errors.csv?partnership=vale` });
  expect([reply.statusCode, reply.headers["content-type"], reply.headers["content-disposition"]]).toEqual([
    200,
    "text/csv; charset=utf-8",
    `attachment; filename*=UTF-8''${encodeURIComponent(" 2025 with errors.csv")}`,
  ]);
  const written = reply.body.replace(/^\uFEFF/, "").split("\r\n");
  const { issues } = Object(await asked(app, `/datasets/${draft.id}/issues?partnership=vale`));
  expect(written.slice(0, 2)).toEqual([`${lines[0]},ERRORS`, `${lines[1]},`]);
  expect(written[2]).toContain(`${lines[2]},`);
  expect(written[2]).toContain(issues[0].mend);
  expect(written[3]).toContain(`${lines[3]},`);
  expect(written[3]).toContain(issues[1].mend);
  expect(written.slice(4)).toEqual([""]);

  const mended = [written[0] ?? "", written[1] ?? "", `${lines[2]?.replace("E05999999", "E05000002")},said`];
  const again = await draftOf(app, "vale", mended);
  expect([again.kind, again.rows, again.heldOutRows, again.issues["warning"]]).toEqual(["need", 2, 0, 0]);
});

test("who stops the download half-way leaves no reader of the database behind", async () => {
  const { app, database } = vale();
  // More than the connection itself would hold, so that the server has to wait for its reader.
  const long = "x".repeat(7000);
  const many = Array.from({ length: 2000 }, (_, row) => `offline,ward,2023,${long}${row},2025,${row}`);
  const draft = await draftOf(app, "vale", [lines[0] ?? "", ...many]);
  const origin = await app.listen({ host: "127.0.0.1", port: 0 });
  const gone = new AbortController();
  const address = `${origin}/api/v1/datasets/${draft.id}/errors.csv?partnership=vale`;
  const reply = await fetch(address, { signal: gone.signal });
  await reply.body?.getReader().read();
  expect(database.pool.totalCount - database.pool.idleCount).toBe(1);
  gone.abort();
  await expect.poll(() => database.pool.totalCount - database.pool.idleCount).toBe(0);
});

test("shapes have no rows to put an ERRORS column beside, and say so", async () => {
  const { app } = vale();
  const square = [
    [
      [-2.2, 51.8],
      [-2.1, 51.8],
      [-2.1, 51.9],
      [-2.2, 51.8],
    ],
  ];
  const geometry = { type: "Polygon", coordinates: square };
  const feature = { type: "Feature", properties: { WD23CD: "E05000001" }, geometry };
  const draft = await draftOf(app, "vale", [JSON.stringify({ type: "FeatureCollection", features: [feature] })]);
  const reply = await app.inject({ url: `/api/v1/datasets/${draft.id}/errors.csv?partnership=vale` });
  expect([reply.statusCode, reply.json().detail]).toEqual([
    422,
    `“${draft.title}” is no table, so there are no rows to put an ERRORS column beside.`,
  ]);
});

test("a browser can know all that a file is checked against, and asks for it again only when it has changed", async () => {
  const { app } = vale();
  const url = "/api/v1/known?partnership=vale";
  const reply = await app.inject({ url });
  expect(reply.json()).toEqual({
    areas: [
      { areaType: "county", vintage: "2023", codes: ["E10000001"], names: ["Shire"] },
      { areaType: "district", vintage: "2023", codes: ["E07000001", "E07000002"], names: ["Vale", "Hill"] },
      {
        areaType: "ward",
        vintage: "2023",
        codes: ["E05000001", "E05000002", "E05000003", "E05000004"],
        names: ["North Ward", "South Ward", "Hill Top", "Hill Foot"],
      },
    ],
    indicators: [
      { id: "office", unit: "people" },
      { id: "offline", unit: "people" },
    ],
  });
  const again = await app.inject({ url, headers: { "if-none-match": String(reply.headers["etag"]) } });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
  const other = await app.inject({ url: "/api/v1/known?partnership=hill" });
  expect(other.json().indicators).toEqual([]);
  expect(other.headers["etag"]).not.toBe(reply.headers["etag"]);
});

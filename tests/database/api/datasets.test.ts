import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { draftOf, form, uploaded } from "./upload.ts";
import { asked, needLines, valeForFile } from "./vale.ts";

const vale = valeForFile({ largestFileInBytes: 10_000 });

const nextNeed = [
  needLines[0] ?? "",
  "offline,ward,2023,E05000001,2025,500,,,",
  "offline,ward,2023,E05000002,2025,250,,,",
];
const badNeed = [...nextNeed.slice(0, 2), "offline,ward,2023,E05999999,2025,7,,,"];

const noRecords = { areas: 0, areaParts: 0, shapes: 0, postcodes: 0, indicators: 0, needFigures: 0, listings: 0 };
const noIssues = { "file blocker": 0, "row blocker": 0, warning: 0, exclusion: 0 };

function column(name: string, ...examples: string[]) {
  return { name, readAs: name, why: null, examples };
}

test("an uploaded file is a draft: kept and checked, while the answers stay as they were", async () => {
  const { app } = vale();
  const before = await asked(app, "/gaps?partnership=vale&level=essential");
  const reply = await uploaded(app, "vale", nextNeed, "next.csv");
  const text = `${nextNeed.join("\n")}\n`;
  expect(reply.statusCode).toBe(201);
  expect(reply.json()).toEqual({
    id: expect.any(String),
    partnership: "vale",
    kind: "need",
    title: "Need figures: 2 rows",
    status: "draft",
    current: false,
    fileName: "next.csv",
    bytes: text.length,
    sha256: createHash("sha256").update(text).digest("hex"),
    recipe: { kind: "need", holdOutBadRows: false, assumePlaces: false },
    rows: 2,
    heldOutRows: 0,
    records: { ...noRecords, needFigures: 2 },
    issues: noIssues,
    exclusions: {},
    source: null,
    licence: null,
    dataDate: "2025",
    createdAt: expect.any(String),
    publishedAt: null,
    replaces: null,
    mode: null,
    reading: {
      headerRow: 1,
      columns: [
        column("indicator", "offline"),
        column("area_type", "ward"),
        column("area_vintage", "2023"),
        column("area_code", "E05000001", "E05000002"),
        column("period", "2025"),
        column("value", "500", "250"),
        column("lo"),
        column("hi"),
        column("marker"),
      ],
      remarks: [],
      proposals: [],
      doubts: {},
      fixed: [],
    },
  });
  expect(await asked(app, "/gaps?partnership=vale&level=essential")).toEqual(before);
  const { id } = reply.json();
  expect(await asked(app, `/datasets/${id}?partnership=vale`)).toEqual(reply.json());
  const file = await app.inject({ url: `/api/v1/datasets/${id}/file?partnership=vale` });
  expect([file.body, file.headers["content-disposition"]]).toEqual([text, "attachment; filename*=UTF-8''next.csv"]);
});

test("publishing puts a draft in force, and undoing it brings the former answer back", async () => {
  const { app } = vale();
  const before = await asked(app, "/gaps?partnership=vale&level=essential");
  const { id } = await draftOf(app, "vale", nextNeed);
  const address = `/api/v1/datasets/${id}`;
  const published = await app.inject({ method: "POST", url: `${address}/publish?partnership=vale`, payload: {} });
  expect(published.json()).toEqual(
    expect.objectContaining({ id, status: "published", current: true, publishedAt: expect.any(String) }),
  );
  const after = await asked(app, "/gaps?partnership=vale&level=essential");
  expect(after).toEqual(
    expect.objectContaining({ period: "2025", totals: expect.objectContaining({ needStock: 750 }) }),
  );
  const undone = await app.inject({ method: "POST", url: `${address}/undo?partnership=vale` });
  expect(undone.json()).toEqual(expect.objectContaining({ id, status: "undone", current: false }));
  expect(await asked(app, "/gaps?partnership=vale&level=essential")).toEqual(before);
});

test("rows that cannot be used need a yes, and are listed, counted and held out", async () => {
  const { app } = vale();
  const { id, issues } = await draftOf(app, "vale", badNeed);
  expect(issues).toEqual({ ...noIssues, "row blocker": 1 });
  const page = await asked(app, `/datasets/${id}/issues?partnership=vale`);
  const [issue] = Object(page).issues;
  expect(page).toEqual({
    issues: [
      {
        severity: "row blocker",
        type: issue.type,
        row: 3,
        column: "area_code",
        value: "E05999999",
        message: expect.stringContaining("E05999999"),
        mend: expect.any(String),
      },
    ],
    total: 1,
    offset: 0,
    counts: [{ severity: "row blocker", type: issue.type, count: 1 }],
  });
  expect(await asked(app, `/datasets/${id}/issues?partnership=vale&severity=warning`)).toEqual(
    Object.assign({}, page, { issues: [], total: 0 }),
  );
  const url = `/api/v1/datasets/${id}/publish?partnership=vale`;
  const refused = await app.inject({ method: "POST", url, payload: { holdOutBadRows: false } });
  expect([refused.statusCode, refused.json().title]).toEqual([409, "Conflict"]);
  const agreed = await app.inject({ method: "POST", url, payload: { holdOutBadRows: true } });
  expect(agreed.json()).toEqual(expect.objectContaining({ records: { ...noRecords, needFigures: 1 } }));
  await app.inject({ method: "POST", url: `/api/v1/datasets/${id}/undo?partnership=vale` });
});

test("a file that cannot be read stores nothing and says why", async () => {
  const { app } = vale();
  const before = await asked(app, "/datasets?partnership=vale");
  const reply = await uploaded(app, "vale", ["colour,shape", 'red,"round']);
  expect(reply.statusCode).toBe(422);
  expect(reply.json()).toEqual({
    type: "about:blank",
    title: "The request cannot be met",
    status: 422,
    detail: expect.any(String),
    issues: expect.arrayContaining([expect.objectContaining({ severity: "file blocker" })]),
  });
  expect(await asked(app, "/datasets?partnership=vale")).toEqual(before);
});

test("a file past the limit is not kept in part", async () => {
  const { app } = vale();
  const before = await asked(app, "/datasets?partnership=vale");
  const many = Array.from({ length: 500 }, () => nextNeed[1] ?? "");
  const reply = await uploaded(app, "vale", [needLines[0] ?? "", ...many]);
  expect(reply.json()).toEqual({
    type: "about:blank",
    title: "Too large",
    status: 413,
    detail: "The selected file must be smaller than 100MB",
  });
  expect(await asked(app, "/datasets?partnership=vale")).toEqual(before);
});

test("a form without a file, or with a field that cannot be, is refused in a sentence", async () => {
  const { app } = vale();
  const url = "/api/v1/import?partnership=vale";
  const noFile = await app.inject({ method: "POST", url, ...form([{ field: "kind", value: "need" }]) });
  expect([noFile.statusCode, noFile.json().detail]).toEqual([
    400,
    "Select a file: the form has none in its field “file”.",
  ]);
  const file = { field: "file", value: "a,b", fileName: "a.csv" };
  const odd = await app.inject({ method: "POST", url, ...form([{ field: "vintage", value: "last year" }, file]) });
  expect([odd.statusCode, odd.json().detail]).toEqual([400, expect.stringContaining("vintage")]);
  const json = await app.inject({ method: "POST", url, payload: { file: "x" } });
  expect(json.statusCode).toBe(400);
});

test("what stands behind the file, or is no field of the form, is refused and not passed over: nothing is stored", async () => {
  const { app } = vale();
  const before = await asked(app, "/datasets?partnership=vale");
  const url = "/api/v1/import?partnership=vale";
  const file = { field: "file", value: `${nextNeed.join("\n")}\n`, fileName: "x.csv" };
  const replies = [
    [file, { field: "kind", value: "need" }],
    [file, { ...file, field: "other", value: "a,b" }],
    [{ field: "areatype", value: "ward" }, file],
  ].map((parts) => app.inject({ method: "POST", url, ...form(parts) }));
  expect((await Promise.all(replies)).map((reply) => [reply.statusCode, reply.json().detail])).toEqual([
    [400, "“kind” stands behind the file, where it comes too late. Put the file last."],
    [400, "“other” stands behind the file, where it comes too late. Put the file last."],
    [400, "The form cannot be used. It has no field “areatype”."],
  ]);
  expect(await asked(app, "/datasets?partnership=vale")).toEqual(before);
});

test("what is chosen for a file in the form is kept in its recipe", async () => {
  const { app } = vale();
  const parts = [
    { field: "kind", value: "need" },
    { field: "assumePlaces", value: "true" },
    { field: "file", value: `${nextNeed.join("\n")}\n`, fileName: "x.csv" },
  ];
  const reply = await app.inject({ method: "POST", url: "/api/v1/import?partnership=vale", ...form(parts) });
  expect(reply.json().recipe).toEqual(expect.objectContaining({ kind: "need", assumePlaces: true }));
});

test("a draft can be deleted, and what was published cannot", async () => {
  const { app } = vale();
  const { id } = await draftOf(app, "vale", nextNeed);
  const gone = await app.inject({ method: "DELETE", url: `/api/v1/datasets/${id}?partnership=vale` });
  expect([gone.statusCode, gone.body]).toEqual([204, ""]);
  expect(await asked(app, `/datasets/${id}?partnership=vale`)).toEqual(
    expect.objectContaining({ status: 404, detail: `The partnership vale has no dataset ${id}.` }),
  );
  const all: unknown = await asked(app, "/datasets?partnership=vale");
  const published = Array.isArray(all) ? all.find(({ status }) => status === "published") : undefined;
  const kept = await app.inject({ method: "DELETE", url: `/api/v1/datasets/${published.id}?partnership=vale` });
  expect(kept.statusCode).toBe(409);
});

test("datasets stand newest first", async () => {
  const all = Object(await asked(vale().app, "/datasets?partnership=vale"));
  const made = all.map(({ createdAt }: { createdAt: string }) => createdAt);
  expect(made.length).toBeGreaterThan(2);
  expect(made).toEqual(made.toSorted().toReversed());
});

import type { FastifyInstance } from "fastify";
import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import { recheckDraft } from "../../../server/store/importing/recheckDraft.ts";
import { draftOf, form, uploaded } from "./upload.ts";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

/** Its columns are called what nobody knows; what is measured and when stands nowhere. */
const oddLines = [
  "kind,year drawn,GSS,people",
  "ward,2023,E05000001,500",
  "ward,2023,E05000002,-",
  "ward,2023,E05000003,about 30",
  "ward,2023,E05000004,about 30",
  "ward,2023,E05999999,20",
];
const said: ReadingChoices = {
  kind: "need",
  columns: { area_type: "kind", area_vintage: "year drawn", area_code: "GSS", value: "people" },
  constants: { indicator: "offline", period: "2026" },
};

function reread(app: FastifyInstance, { id }: Pick<Dataset, "id">, choices: ReadingChoices) {
  return app.inject({ method: "PUT", url: `/api/v1/datasets/${id}/recipe?partnership=vale`, payload: choices });
}

test("a table whose columns nobody knows is kept as a draft that cannot be published, with its columns", async () => {
  const { app } = vale();
  const reply = await uploaded(app, "vale", oddLines, "odd.csv");
  const draft = reply.json<Dataset>();
  expect([reply.statusCode, draft.kind, draft.issues["file blocker"], draft.rows]).toEqual([201, "", 1, 0]);
  expect(draft.reading.headerRow).toBe(1);
  expect(draft.reading.columns.map(({ name, readAs, examples }) => [name, readAs, examples])).toEqual([
    ["kind", null, ["ward"]],
    ["year drawn", null, ["2023"]],
    ["GSS", null, ["E05000001", "E05000002", "E05000003"]],
    ["people", null, ["500", "-", "about 30"]],
  ]);
  const url = `/api/v1/datasets/${draft.id}/publish?partnership=vale`;
  const refused = await app.inject({ method: "POST", url, payload: { holdOutBadRows: true } });
  expect([refused.statusCode, refused.json().issues.length]).toEqual([422, 1]);
  expect(await asked(app, `/datasets/${draft.id}?partnership=vale`)).toEqual(draft);
});

test("a file that is no table at all is still turned away with nothing stored", async () => {
  const { app } = vale();
  const before = await asked(app, "/datasets?partnership=vale");
  const replies = [[""], ['a,"b', "c,d"], ["\u0000\u0001\u0002"]].map((lines) => uploaded(app, "vale", lines));
  expect((await Promise.all(replies)).map((reply) => reply.statusCode)).toEqual([422, 422, 422]);
  expect(await asked(app, "/datasets?partnership=vale")).toEqual(before);
});

test("once the columns are said the draft is read again, and its former issues are gone", async () => {
  const { app } = vale();
  const draft = await draftOf(app, "vale", oddLines);
  const reply = await reread(app, draft, said);
  const read = reply.json<Dataset>();
  expect([reply.statusCode, read.kind, read.rows, read.heldOutRows]).toEqual([200, "need", 5, 4]);
  expect(read.issues).toEqual({ "file blocker": 0, "row blocker": 4, warning: 0, exclusion: 0 });
  expect(read.recipe).toEqual({ ...said, holdOutBadRows: false, assumePlaces: false });
  expect(read.reading.doubts).toEqual({ dash: 1 });
  const { issues } = Object(await asked(app, `/datasets/${draft.id}/issues?partnership=vale`));
  expect(issues.map(({ row }: { row: number }) => row)).toEqual([3, 4, 5, 6]);
});

test("equal values of a column with the same problem are counted together, the most frequent first", async () => {
  const { app } = vale();
  const draft = await draftOf(app, "vale", oddLines);
  await reread(app, draft, said);
  const page = Object(await asked(app, `/datasets/${draft.id}/values?partnership=vale`));
  expect(
    page.values.map(({ column, value, count, firstRow }: Record<string, unknown>) => [column, value, count, firstRow]),
  ).toEqual([
    ["people", "about 30", 2, 4],
    ["people", "-", 1, 3],
    ["GSS", "E05999999", 1, 6],
  ]);
  expect(page.values[0]).toEqual({
    severity: "row blocker",
    type: expect.any(String),
    column: "people",
    value: "about 30",
    count: 2,
    firstRow: 4,
    message: expect.stringContaining("about 30"),
    mend: expect.any(String),
  });
  expect([page.total, page.offset]).toEqual([3, 0]);
  const second = Object(
    await asked(app, `/datasets/${draft.id}/values?partnership=vale&column=people&limit=1&offset=1`),
  );
  expect(second).toEqual({ values: [page.values[1]], total: 2, offset: 1 });
  const beyond = Object(
    await asked(app, `/datasets/${draft.id}/values?partnership=vale&severity=row blocker&offset=9`),
  );
  expect(beyond).toEqual({ values: [], total: 3, offset: 9 });
});

test("fixes and answers mend all equal values at once, and it is counted what each fix has changed", async () => {
  const { app } = vale();
  const draft = await draftOf(app, "vale", oddLines);
  const reply = await reread(app, draft, {
    ...said,
    answers: { dash: "zero" },
    fixes: [
      { column: "people", from: "about 30", to: "30" },
      { column: "GSS", from: "E05999999", to: "E05000003", row: 5 },
    ],
  });
  const read = reply.json<Dataset>();
  expect([read.heldOutRows, read.records.needFigures, read.reading.fixed]).toEqual([1, 4, [2, 0]]);
});

test("what the analyst says with the upload is used at once, and wins over the single fields", async () => {
  const { app } = vale();
  const url = "/api/v1/import?partnership=vale";
  const file = { field: "file", value: `${oddLines.slice(0, 2).join("\n")}\n`, fileName: "odd.csv" };
  const choices = { field: "choices", value: JSON.stringify(said) };
  const reply = await app.inject({ method: "POST", url, ...form([{ field: "kind", value: "offers" }, choices, file]) });
  expect([reply.statusCode, reply.json().kind, reply.json().rows]).toEqual([201, "need", 1]);
  const refused = ["{", '{"colums": {}}', '{"level": "expert"}'].map(async (value) => {
    const odd = await app.inject({ method: "POST", url, ...form([{ field: "choices", value }, file]) });
    return [odd.statusCode, odd.json().detail];
  });
  expect(await Promise.all(refused)).toEqual([
    [400, 'The field “choices” cannot be used. It must be JSON, such as {"level": "essential"}.'],
    [400, "The field “choices” cannot be used. There is no “colums” here."],
    [400, "The field “choices” cannot be used. level is “expert”, expected essential, general or specialist."],
  ]);
});

test("only a draft can be read again, and not as what leaves nothing to be read", async () => {
  const { app } = vale();
  const draft = await draftOf(app, "vale", oddLines);
  const asShapes = await reread(app, draft, { kind: "shapes" });
  expect([asShapes.statusCode, asShapes.json().detail]).toEqual([
    422,
    "The selected file must be GeoJSON to be read as shapes.",
  ]);
  expect(await asked(app, `/datasets/${draft.id}?partnership=vale`)).toEqual(draft);
  const all: unknown = await asked(app, "/datasets?partnership=vale");
  const published = Array.isArray(all) ? all.find(({ status }) => status === "published") : undefined;
  expect((await reread(app, published, said)).statusCode).toBe(409);
});

test("a file with signs beyond the usual alphabet is kept, and a correction that cannot be kept is refused in words", async () => {
  const { app } = vale();
  const draft = await draftOf(app, "vale", ["a,b", `${"x".repeat(78)}😀 and more,${"y".repeat(79)}😀 and more`]);
  expect(draft.reading.columns.map(({ examples }) => examples)).toEqual([
    [`${"x".repeat(78)}…`],
    [`${"y".repeat(79)}…`],
  ]);
  const refused = ["\0", "\uD83D"].map(async (to) => {
    const reply = await reread(app, draft, { fixes: [{ column: "a", from: "x", to }] });
    return [reply.statusCode, reply.json().detail];
  });
  const sentence =
    "The body cannot be used. fixes.0.to holds a character that cannot be kept (NUL, or half of a character).";
  expect(await Promise.all(refused)).toEqual([
    [400, sentence],
    [400, sentence],
  ]);
});

test("two editors at once never mix their issues: the later one counts, whole", async () => {
  const { app } = vale();
  const many = Array.from({ length: 1000 }, (_, row) => `ward,2023,E05000001,${row % 2 === 0 ? "-" : "x?"}`);
  const draft = await draftOf(app, "vale", [oddLines[0] ?? "", ...many]);
  const ways: ReadingChoices[] = [said, { ...said, constants: { indicator: "nobody-knows-it", period: "2026" } }];
  const each = await Promise.all(Array.from({ length: 6 }, (_, turn) => reread(app, draft, ways[turn % 2] ?? said)));
  expect(each.map((reply) => reply.statusCode)).toEqual([200, 200, 200, 200, 200, 200]);
  const after = Object(await asked(app, `/datasets/${draft.id}?partnership=vale`));
  const { counts } = Object(await asked(app, `/datasets/${draft.id}/issues?partnership=vale&limit=1`));
  const alone = (await reread(app, draft, ways.find(sameAs(after.recipe)) ?? {})).json<Dataset>();
  expect([after.issues, after.reading]).toEqual([alone.issues, alone.reading]);
  expect(Object(await asked(app, `/datasets/${draft.id}/issues?partnership=vale&limit=1`)).counts).toEqual(counts);
});

test("a second reading that is cancelled leaves the draft as it was", async () => {
  const { app, database, vale: partnership } = vale();
  const draft = await draftOf(app, "vale", oddLines);
  const control = new AbortController();
  const onIssues = () => control.abort(new Error("gone away"));
  await expect(
    recheckDraft(database, partnership.id, draft.id, said, { signal: control.signal, onIssues }),
  ).rejects.toThrow("gone away");
  expect(await asked(app, `/datasets/${draft.id}?partnership=vale`)).toEqual(draft);
});

test("who goes away while a long file is read again leaves the draft as it was, and holds nobody up", async () => {
  const { app } = vale();
  const many = Array.from({ length: 20_000 }, (_, row) => `ward,2023,E05000001,${row}`);
  const draft = await draftOf(app, "vale", [oddLines[0] ?? "", ...many]);
  const origin = await app.listen({ host: "127.0.0.1", port: 0 });
  const gone = new AbortController();
  const asking = fetch(`${origin}/api/v1/datasets/${draft.id}/recipe?partnership=vale`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(said),
    signal: gone.signal,
  });
  await until(() => isBeingRead(draft.id));
  gone.abort();
  await expect(asking).rejects.toThrow("aborted");
  await until(async () => !(await isBeingRead(draft.id)));
  expect(await asked(app, `/datasets/${draft.id}?partnership=vale`)).toEqual(draft);
  const next = await reread(app, draft, { ...said, fixes: [] });
  expect([next.statusCode, next.json().kind]).toEqual([200, "need"]);
});

/** Whether somebody reads the file of this draft again: then nobody else can lock its row. */
async function isBeingRead(id: string): Promise<boolean> {
  const { rows } = await vale().database.pool.query(
    "select 1 from dataset where id = $1 for no key update skip locked",
    [id],
  );
  return rows.length === 0;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 20_000; turn++) if (await isSo()) return;
  throw new Error("It never was so.");
}

function sameAs({ constants }: ReadingChoices) {
  return (way: ReadingChoices) => way.constants?.["indicator"] === constants?.["indicator"];
}

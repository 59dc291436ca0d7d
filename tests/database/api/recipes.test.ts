import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import { aFile, imported } from "../builders.ts";
import { draftOf, form } from "./upload.ts";
import { areaLines, asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

const header = "Type of area,Drawn,Ward Code 2023,People in 2023";
const said = {
  kind: "need",
  columns: { area_type: "Type of area", area_vintage: "Drawn", area_code: "Ward Code 2023", value: "People in 2023" },
  constants: { indicator: "offline", period: "2030" },
  answers: { dash: "zero" },
  fixes: [
    { column: "People in 2023", from: "n.k.", to: "[x]" },
    { column: "People in 2023", from: "forty", to: "40", row: 3 },
    { column: "People in 2023", from: "never there", to: "1", row: 2 },
  ],
} satisfies ReadingChoices;

async function published(app: FastifyInstance, lines: readonly string[], choices: ReadingChoices): Promise<Dataset> {
  const { id } = await draftOf(app, "vale", lines);
  const address = `/api/v1/datasets/${id}`;
  await app.inject({ method: "PUT", url: `${address}/recipe?partnership=vale`, payload: choices });
  const reply = await app.inject({ method: "POST", url: `${address}/publish?partnership=vale`, payload: {} });
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return reply.json<Dataset>();
}

test("a file that needed nothing said keeps no recipe", async () => {
  const { app } = vale();
  expect(await asked(app, "/recipes?partnership=vale")).toEqual([]);
});

test("what was said of a published file is kept for the next with its columns, but for a correction of a row that did not fit", async () => {
  const { app } = vale();
  const dataset = await published(app, [header, "ward,2023,E05000001,n.k.", "ward,2023,E05000002,forty"], said);
  expect(await asked(app, "/recipes?partnership=vale")).toEqual([
    {
      id: expect.any(String),
      name: dataset.title,
      columns: ["Type of area", "Drawn", "Ward Code 2023", "People in 2023"],
      recipe: { ...said, fixes: said.fixes.slice(0, 2), holdOutBadRows: false, assumePlaces: false },
      usedAt: expect.any(String),
    },
  ]);
  expect(await asked(app, "/recipes?partnership=hill")).toEqual([]);
});

test("the next file with these columns is read with it by itself, though another year stands in their names and they have moved", async () => {
  const { app } = vale();
  const [kept] = Object(await asked(app, "/recipes?partnership=vale"));
  const next = "People in 2024,Ward Code 2024,Drawn,Type of area";
  const draft = await draftOf(app, "vale", [next, "n.k.,E05000001,2023,ward", "-,E05000002,2023,ward"]);
  expect(draft.recipe).toEqual({
    kind: "need",
    columns: { area_type: "Type of area", area_vintage: "Drawn", area_code: "Ward Code 2024", value: "People in 2024" },
    constants: { indicator: "offline" },
    answers: { dash: "zero" },
    fixes: said.fixes.slice(0, 2).map((fix) => ({ ...fix, column: "People in 2024" })),
    holdOutBadRows: false,
    assumePlaces: false,
    from: { id: kept.id, name: kept.name },
  });
});

test("the period of the former file is not taken for that of the next: it is asked for again, and then all fits", async () => {
  const { app } = vale();
  const draft = await draftOf(app, "vale", [header, "ward,2023,E05000001,n.k.", "ward,2023,E05000002,-"]);
  expect([draft.kind, draft.issues["file blocker"]]).toEqual(["need", 1]);
  const { from, holdOutBadRows, ...recipe } = draft.recipe;
  const reply = await app.inject({
    method: "PUT",
    url: `/api/v1/datasets/${draft.id}/recipe?partnership=vale`,
    payload: { ...recipe, constants: { ...recipe.constants, period: "2031" } },
  });
  const read = reply.json<Dataset>();
  expect([read.issues["file blocker"], read.records.needFigures, read.reading.fixed]).toEqual([0, 2, [1, 0]]);
  expect([from, read.recipe.from, holdOutBadRows]).toEqual([draft.recipe.from, draft.recipe.from, false]);
});

test("a file of which something is said in the upload is read as said, and not by the kept recipe", async () => {
  const { app } = vale();
  const file = { field: "file", value: `${header}\nward,2023,E05000001,5\n`, fileName: "next.csv" };
  const parts = [{ field: "choices", value: JSON.stringify({ level: "essential" }) }, file];
  const reply = await app.inject({ method: "POST", url: "/api/v1/import?partnership=vale", ...form(parts) });
  expect(reply.json().recipe).toEqual({ kind: "", level: "essential", holdOutBadRows: false, assumePlaces: false });
});

test("a recipe is downloaded as readable JSON, and kept again where it is imported, in the place of its like", async () => {
  const { app } = vale();
  const [kept] = Object(await asked(app, "/recipes?partnership=vale"));
  const reply = await app.inject({ url: `/api/v1/recipes/${kept.id}?partnership=vale` });
  expect(reply.headers["content-disposition"]).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent(`${kept.name}.recipe.json`)}`,
  );
  expect(reply.body).toBe(`${JSON.stringify(kept, null, 2)}\n`);

  const post = (payload: object) => app.inject({ method: "POST", url: "/api/v1/recipes?partnership=hill", payload });
  const first = await post(kept);
  const again = await post({ ...kept, name: "Another name" });
  expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
  expect(again.json()).toEqual({ ...kept, id: first.json().id, name: "Another name", usedAt: expect.any(String) });
  expect(first.json().id).not.toBe(kept.id);
  expect(await asked(app, "/recipes?partnership=hill")).toEqual([again.json()]);
});

test("a recipe with a word that there is not is refused, and nothing is kept", async () => {
  const { app } = vale();
  const [kept] = Object(await asked(app, "/recipes?partnership=vale"));
  const before = await asked(app, "/recipes?partnership=hill");
  const payload = { ...kept, recipe: { ...kept.recipe, answers: { dash: "none" } } };
  const reply = await app.inject({ method: "POST", url: "/api/v1/recipes?partnership=hill", payload });
  expect([reply.statusCode, reply.json().detail]).toEqual([400, expect.stringContaining("answers")]);
  expect(await asked(app, "/recipes?partnership=hill")).toEqual(before);
});

test("a recipe of a very wide file is kept too, and known again whatever the order of its columns", async () => {
  const { app } = vale();
  // Names without digits, which count for nothing, and that no index could press together.
  const columns = Array.from({ length: 200 }, (_, at) => lettersOf(createHash("sha256").update(`${at}`).digest("hex")));
  const recipe = { kind: "need", columns: { value: columns[5] }, holdOutBadRows: false, assumePlaces: false };
  const payload = { name: "Wide", columns, recipe };
  const url = "/api/v1/recipes?partnership=hill";
  const first = await app.inject({ method: "POST", url, payload });
  const again = await app.inject({ method: "POST", url, payload: { ...payload, columns: columns.toReversed() } });
  expect([first.statusCode, again.statusCode, again.json().id]).toEqual([201, 201, first.json().id]);
});

test("a recipe is forgotten where it was kept, and nowhere else", async () => {
  const { app } = vale();
  const [kept] = Object(await asked(app, "/recipes?partnership=vale"));
  const forget = (partnership: string) =>
    app.inject({ method: "DELETE", url: `/api/v1/recipes/${kept.id}?partnership=${partnership}` });
  expect((await forget("hill")).statusCode).toBe(404);
  expect((await forget("vale")).statusCode).toBe(204);
  expect(await asked(app, "/recipes?partnership=vale")).toEqual([]);
  expect(await asked(app, `/recipes/${kept.id}?partnership=vale`)).toEqual(
    expect.objectContaining({ status: 404, detail: `The partnership vale has no recipe ${kept.id}.` }),
  );
});

test("a recipe is not for a file with the same names that is known to be of another kind: only the years in them differ", async () => {
  const { app, database, vale: partnership } = vale();
  const areas = ["2011", "2021"].map((vintage) => `lsoa,${vintage},E01000001,City 001A,,,,,`);
  await imported(database, partnership.id, aFile("lsoas.csv", [areaLines[0] ?? "", ...areas]));
  const columns = [
    "LSOA code (2011)",
    "LSOA name (2011)",
    "Adult Skills Sub-domain Score",
    "Education, Skills and Training Score",
  ];
  const names = columns.map((name) => `"${name}"`).join(",");
  const recipe = { kind: "deprivation-2019", fixes: [{ column: columns[2], from: "n.k.", to: "[x]" }] };
  const payload = { name: "2019", columns, recipe: { ...recipe, holdOutBadRows: false, assumePlaces: false } };
  await app.inject({ method: "POST", url: "/api/v1/recipes?partnership=vale", payload });
  const row = "E01000001,City 001A,0.1,2";
  const same = await draftOf(app, "vale", [names, row]);
  expect([same.kind, same.recipe.from?.name]).toEqual(["deprivation-2019", "2019"]);
  const later = await draftOf(app, "vale", [names.replaceAll("2011", "2021"), row]);
  expect([later.kind, later.recipe.from]).toEqual(["deprivation-2025", undefined]);
});

function lettersOf(text: string): string {
  return text.replaceAll(/\d/g, (digit) => "ghijklmnop".charAt(Number(digit)));
}

import { expect, test } from "vitest";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { form, uploaded } from "./upload.ts";
import { asked, needLines, valeForFile } from "./vale.ts";

const vale = valeForFile();

const held = "holds a character that cannot be kept (NUL, or half of a character)";
const said = { method: "POST", url: "/api/v1/import?partnership=vale" } as const;

test("an upload that was cut off on its way is to be tried again, wherever it was cut, and nothing of it is stored", async () => {
  const { app } = vale();
  const before = await asked(app, "/datasets?partnership=vale");
  const { headers, payload } = form([
    { field: "kind", value: "need" },
    { field: "file", value: `${needLines.join("\n")}\n`, fileName: "need.csv" },
  ]);
  const places = [payload.length - 4, payload.length - 12, payload.indexOf("offline"), payload.indexOf("need") + 2];
  const replies = places.map((place) => app.inject({ ...said, headers, payload: payload.slice(0, place) }));
  const detail = "The selected file could not be uploaded – try again. Nothing has been stored.";
  expect((await Promise.all(replies)).map((reply) => [reply.statusCode, reply.json().detail])).toEqual(
    places.map(() => [400, detail]),
  );
  expect(await asked(app, "/datasets?partnership=vale")).toEqual(before);
});

test("a file whose name no file can have is refused in words, and one of 255 characters is kept under it", async () => {
  const { app } = vale();
  const long = await uploaded(app, "vale", needLines, `${"n".repeat(252)}.csv`);
  expect([long.statusCode, long.json().detail]).toEqual([
    400,
    "The name of the file is 256 characters long; up to 255 are taken. Give it a shorter name and choose it again.",
  ]);
  const odd = await uploaded(app, "vale", needLines, "ne\0ed.csv");
  expect([odd.statusCode, odd.json().detail]).toEqual([400, `The name of the file ${held}.`]);
  const longest = `${"é".repeat(251)}.csv`;
  const kept = await uploaded(app, "vale", needLines, longest);
  expect([kept.statusCode, kept.json().fileName]).toEqual([201, longest]);
});

test("what is said of a file in the form is refused in words where it is too long, or cannot be kept", async () => {
  const { app } = vale();
  const before = await asked(app, "/datasets?partnership=vale");
  const file = { field: "file", value: `${needLines.join("\n")}\n`, fileName: "need.csv" };
  const replies = [
    { field: "source", value: "x".repeat(301) },
    { field: "source", value: "Our\0 survey" },
    { field: "choices", value: '{"constants": {"period": "2024\\ud800"}}' },
  ].map((field) => app.inject({ ...said, ...form([field, file]) }));
  expect((await Promise.all(replies)).map((reply) => [reply.statusCode, reply.json().detail])).toEqual([
    [400, "The form cannot be used. source is 301 characters long; up to 300 are taken."],
    [400, `The form cannot be used. source ${held}.`],
    [400, `The field “choices” cannot be used. constants.period ${held}.`],
  ]);
  expect(await asked(app, "/datasets?partnership=vale")).toEqual(before);
});

test("no name and no source with a character that cannot be kept gets as far as the database", async () => {
  const { app } = vale();
  const before = await asked(app, "/partnerships");
  const total = { share: 0.2, source: "A survey\0" };
  const settings = { ...defaultSettings, controlTotals: { ...defaultSettings.controlTotals, essential: total } };
  const recipe = { kind: "need", holdOutBadRows: false, assumePlaces: false };
  const replies = await Promise.all([
    app.inject({ method: "POST", url: "/api/v1/partnerships", payload: { name: "Va\0le", studyArea: [] } }),
    app.inject({ method: "POST", url: "/api/v1/partnerships", payload: { name: "Vale \uD83D", studyArea: [] } }),
    app.inject({ method: "PUT", url: "/api/v1/partnerships/vale/settings", payload: settings }),
    app.inject({
      method: "POST",
      url: "/api/v1/recipes?partnership=vale",
      payload: { name: "Ne\0ed", columns: ["a"], recipe },
    }),
    app.inject({ url: "/api/v1/search?partnership=vale&q=No%00rth" }),
  ]);
  expect(replies.map((reply) => [reply.statusCode, reply.json().detail])).toEqual([
    [400, `The body cannot be used. name ${held}.`],
    [400, `The body cannot be used. name ${held}.`],
    [400, `The body cannot be used. controlTotals.essential.source ${held}.`],
    [400, `The body cannot be used. name ${held}.`],
    [400, "The address holds a character that no name or code has (NUL)."],
  ]);
  expect(await asked(app, "/partnerships")).toEqual(before);
});

test.for([
  [
    '{"name": "Vale", "__proto__": {"isDemo": true}}',
    "The JSON has a key called __proto__ or constructor, which is not taken.",
  ],
  [
    '{"name": {"constructor": {"prototype": {}}}}',
    "The JSON has a key called __proto__ or constructor, which is not taken.",
  ],
  ['{"name": "__proto__"', "Body is not valid JSON but content-type is set to 'application/json'"],
] as const)("JSON with a key that is not taken is not called anything but JSON: %s", async ([payload, detail]) => {
  const headers = { "content-type": "application/json" };
  const reply = await vale().app.inject({ method: "POST", url: "/api/v1/partnerships", headers, payload });
  expect([reply.statusCode, reply.json().detail]).toEqual([400, detail]);
});

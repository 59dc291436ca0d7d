import { beforeAll, expect, test } from "vitest";
import { type Overlaps, type OverlapsLine, overlapsLineSchema } from "../../../domain/contract/overlap.ts";
import { aPartnership } from "../aPartnership.ts";
import { aFile, imported } from "../builders.ts";
import { indicatorLines, offerLines, valeForFile } from "./vale.ts";

const vale = valeForFile();
const ofTwins = "/api/v1/overlaps?partnership=twins&level=essential";

/** Two courses for the same 40 people a year, each with 60 places; a third in the evening; one that does not say its places; and a ward 20 km off that lacks places. */
const courses = [
  {
    listing_id: "t1",
    provider: "=Twin College",
    title: "First steps online",
    lon: "-2.21",
    places: "60",
    times: "Tuesdays 10:00 to 12:00",
  },
  { listing_id: "t2", provider: "Other Trust", title: "Coffee and clicks", lon: "-2.2", places: "60", times: "" },
  {
    listing_id: "t3",
    provider: "Night School",
    title: "After work online",
    lon: "-2.2",
    places: "30",
    times: "Thursday evenings",
  },
  { listing_id: "t4", provider: "Quiet Library", title: "Drop in", lon: "-2.2", places: "", times: "" },
];

let origin = "";
beforeAll(async () => {
  const { app, database } = vale();
  const twins = await aPartnership(database, "Twins");
  const [header = ""] = offerLines;
  const file = (name: string, lines: readonly string[]) => imported(database, twins.id, aFile(name, lines));
  await file("twin-areas.csv", [
    "area_type,vintage,code,name,lon,lat,adults,adults_year,urban_rural",
    "ward,2030,E05009001,Near Ward,-2.205,52.5,4000,2021,urban",
    "ward,2030,E05009002,Far Ward,-1.91,52.5,4000,2021,urban",
  ]);
  await file("twin-indicators.csv", indicatorLines);
  await file("twin-need.csv", [
    "indicator,area_type,area_vintage,area_code,period,value,lo,hi,marker",
    "offline,ward,2030,E05009001,2024,400,380,420,",
    "offline,ward,2030,E05009002,2024,620,,,",
  ]);
  await file("twin-offers.csv", [
    header,
    ...courses.map((own) =>
      header
        .split(",")
        .map((column) => cellsOf(own)[column] ?? "")
        .join(","),
    ),
  ]);
  origin = await app.listen({ host: "127.0.0.1", port: 0 });
});

test("one set: the two courses that the same people can reach, with the places they could do without and the ward that lacks some", async () => {
  const lines = await linesAt(ofTwins);
  expect(lines.slice(0, -1).every(({ type }) => type === "progress")).toBe(true);
  const answer = answerIn(lines);
  const { overlaps, notSure, whole, sentence, notes, ...rest } = answer;
  expect(rest).toMatchObject({
    partnership: "twins",
    level: "essential",
    areaType: "ward",
    vintage: "2030",
    period: "2024",
  });
  expect(notSure).toEqual([]);
  expect(overlaps.map(({ members }) => members.map(({ row, provider, places }) => [row, provider, places]))).toEqual([
    [
      [2, "=Twin College", 60],
      [3, "Other Trust", 60],
      [4, "Night School", 30],
    ],
  ]);
  expect(overlaps[0]).toMatchObject({
    // The evening course is linked with the one that says no time, never with the one in the morning.
    links: [
      { one: 0, other: 1 },
      { one: 1, other: 2 },
    ],
    places: 150,
    essential: expect.closeTo(40, 6),
    removable: expect.closeTo(110, 6),
    sureness: 1,
    areasServed: [{ code: "E05009001", name: "Near Ward", need: 40 }],
    gapsNearby: [{ code: "E05009002", name: "Far Ward", unmet: 62, lon: -1.91, lat: 52.5 }],
    sentence:
      "110 of 150 places across these 3 offers are more than the need in reach; they could serve Far Ward (62 people unmet, 19.6 km).",
  });
  expect(whole).toMatchObject({ offers: 3, places: 150, placed: 40, removable: expect.closeTo(110, 6) });
  expect(sentence).toBe(
    "Essential skills: 1 set of offers overlaps: 110 of its 150 places are more than the need in reach.",
  );
  expect(notes).toContain("1 of 4 offers do not say how many places there are; unknown places are not counted.");
});

test("the CSV has a line for each offer, what could be a formula made safe, and the set's figures beside its own", async () => {
  const reply = await vale().app.inject({ url: "/api/v1/overlaps.csv?partnership=twins&level=essential" });
  expect(reply.headers["content-type"]).toContain("text/csv");
  expect(reply.headers["content-disposition"]).toContain("overlaps-twins-essential-by-ward-2030.csv");
  expect(reply.body).toContain(",'=Twin College,");
  const [header = "", ...lines] = reply.body.trimEnd().split("\r\n");
  const columns = header.replace("\uFEFF", "").split(",");
  const first = ["row", "set_removable", "set_places", "places", "removable_alone", "sure"];
  expect(lines.map((line) => first.map((column) => cellsIn(line)[columns.indexOf(column)]))).toEqual([
    ["2", "110", "150", "60", "60", "yes"],
    ["3", "110", "150", "60", "60", "yes"],
    ["4", "110", "150", "30", "30", "yes"],
  ]);
  const again = await vale().app.inject({
    url: "/api/v1/overlaps.csv?partnership=twins&level=essential",
    headers: { "if-none-match": String(reply.headers["etag"]) },
  });
  expect(again.statusCode).toBe(304);
});

test("the same question gives the same line, and whoever asks again need not wait for it", async () => {
  const [first, again] = [await textAt(ofTwins), await textAt(ofTwins)];
  expect(again).toBe(`${first.trimEnd().split("\n").at(-1)}\n`);
});

test("what cannot be asked is refused before the start, with its status", async () => {
  const statusOf = async (query: string) => (await vale().app.inject({ url: `/api/v1/overlaps?${query}` })).statusCode;
  expect(await statusOf("partnership=nowhere&level=essential")).toBe(404);
  expect(await statusOf("partnership=twins")).toBe(400);
  expect(await statusOf("partnership=twins&level=essential&draws=1")).toBe(400);
  expect(await statusOf("partnership=vale&level=general&areaType=ward")).toBe(422);
  expect(
    (await vale().app.inject({ url: "/api/v1/overlaps.csv?partnership=nowhere&level=essential" })).statusCode,
  ).toBe(404);
});

test("whoever closes the connection has ended the work", async () => {
  const gone = new AbortController();
  const question = `${origin}${ofTwins}&draws=5000&seed=5`;
  const reply = await fetch(question, { signal: gone.signal });
  const reader = reply.body?.getReader();
  await reader?.read();
  gone.abort();
  await expect(reader?.read()).rejects.toThrow("aborted");
  await new Promise((done) => setTimeout(done, 100));
  const [first] = await linesAt(`${ofTwins}&draws=5000&seed=5`);
  expect(first).toMatchObject({ type: "progress", done: 0 });
});

function cellsOf(own: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    level: "essential",
    delivery: "in person",
    venue: own["listing_id"] ?? "",
    lat: "52.5",
    point_quality: "exact",
    places_period: "year",
    places_basis: own["places"] === "" ? "unknown" : "assumed",
    ...own,
  };
}

/** The cells of a line, of which only quoted ones hold commas. */
function cellsIn(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

async function textAt(address: string): Promise<string> {
  return (await fetch(`${origin}${address}`)).text();
}

async function linesAt(address: string): Promise<OverlapsLine[]> {
  return (await textAt(address))
    .trimEnd()
    .split("\n")
    .map((line) => overlapsLineSchema.parse(JSON.parse(line)));
}

function answerIn(lines: readonly OverlapsLine[]): Overlaps {
  const last = lines.at(-1);
  if (last?.type !== "answer") throw new Error(`the last line is ${JSON.stringify(last)}`);
  return last.answer;
}

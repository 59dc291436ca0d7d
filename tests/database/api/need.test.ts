import { expect, test } from "vitest";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

const uuid = expect.stringMatching(/^[0-9a-f]{8}-/);

test("an indicator says where and when it has figures, and how many of them are known", async () => {
  const common = {
    unit: "people",
    kind: "stock",
    direction: "higher is more need",
    countedAt: "where people live",
    role: "headline",
    basis: "measured",
    source: "Our survey",
    sourceUrl: null,
    licence: "OGL",
    published: "2024-05-01",
    dataset: uuid,
    datasetTitle: "Indicators: 2 rows",
  };
  expect(await asked(vale().app, "/indicators?partnership=vale")).toEqual([
    {
      id: "office",
      title: "Adults without office skills",
      level: "general",
      notes: null,
      figures: 1,
      opensOn: "2024",
      coverage: [{ areaType: "district", vintage: "2023", period: "2024", figures: 1, known: 1 }],
      ...common,
    },
    {
      id: "offline",
      title: "Adults who are offline",
      level: "essential",
      notes: "measured by survey",
      figures: 4,
      opensOn: "2024",
      coverage: [
        { areaType: "ward", vintage: "2023", period: "2024", figures: 3, known: 2 },
        { areaType: "ward", vintage: "2023", period: "2023", figures: 1, known: 1 },
      ],
      ...common,
    },
  ]);
});

test("suppressed need stays unknown with its bounds, and a real zero stays zero", async () => {
  const figure = { indicator: "offline", areaType: "ward", areaVintage: "2023", period: "2024", dataset: uuid };
  expect(await asked(vale().app, "/need?partnership=vale&indicator=offline&period=2024")).toEqual([
    {
      ...figure,
      areaCode: "E05000001",
      areaName: "North Ward",
      value: 400,
      lo: 380,
      hi: 440,
      marker: null,
      raw: "400",
      row: 2,
    },
    {
      ...figure,
      areaCode: "E05000002",
      areaName: "South Ward",
      value: null,
      lo: 1,
      hi: 4,
      marker: "c",
      raw: "",
      row: 3,
    },
    {
      ...figure,
      areaCode: "E05000003",
      areaName: "Hill Top",
      value: 0,
      lo: null,
      hi: null,
      marker: null,
      raw: "0",
      row: 4,
    },
  ]);
});

test("need can be asked for one kind of area", async () => {
  const { app } = vale();
  expect(await asked(app, "/need?partnership=vale&indicator=offline&areaType=district")).toEqual([]);
  const wards = await asked(app, "/need?partnership=vale&indicator=offline&areaType=ward&vintage=2023&period=2023");
  expect(wards).toEqual([expect.objectContaining({ areaCode: "E05000001", value: 300 })]);
});

test("an offer comes with its provider, its venue, its first run, and the file and row it stands in", async () => {
  const none = { audience: null, cost: null, times: null, funding: null, website: null, phone: null, email: null };
  expect(await asked(vale().app, "/offers?partnership=vale&level=essential")).toEqual([
    {
      id: "a1",
      listingId: "a1",
      dataset: uuid,
      row: 2,
      provider: { name: "Vale College", ukprn: "10001234", companyNumber: null, charityNumber: null },
      title: "=First steps online",
      level: "essential",
      delivery: "in person",
      venue: {
        name: "The Mill",
        address: "1 Mill Lane",
        postcode: "GL5 1AA",
        lon: -2.21,
        lat: 51.82,
        pointQuality: "postcode",
      },
      serves: [],
      places: 30,
      placesPeriod: "year",
      placesBasis: "measured",
      placesPerYear: 30,
      ...none,
      starts: "2024-09-01",
      ends: null,
      started: 12,
      completed: 9,
    },
    {
      id: "a2",
      listingId: "a2",
      dataset: uuid,
      row: 3,
      provider: { name: "Vale Library", ukprn: null, companyNumber: null, charityNumber: null },
      title: "Coffee and clicks",
      level: "essential",
      delivery: "in person",
      venue: { name: "Vale Library", address: null, postcode: null, lon: -2.19, lat: 51.78, pointQuality: "exact" },
      serves: [],
      places: null,
      placesPeriod: "year",
      placesBasis: "unknown",
      placesPerYear: null,
      ...none,
      starts: null,
      ends: null,
      started: null,
      completed: null,
    },
  ]);
});

test("without a level venues without an offer are listed too, and what lies beyond the buffer is not", async () => {
  const offers = await asked(vale().app, "/offers?partnership=vale");
  expect(offers).toEqual(["a1", "a2", "a4"].map((id) => expect.objectContaining({ id })));
});

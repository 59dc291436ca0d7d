import { expect, test } from "vitest";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

test("a partnership sees the areas that all share, and nothing that another one uploaded", async () => {
  const { app } = vale();
  const answers = await Promise.all(
    ["/indicators?", "/need?indicator=offline&", "/offers?", "/datasets?"].map((address) =>
      asked(app, `${address}partnership=hill`),
    ),
  );
  expect(answers).toEqual([[], [], [], []]);
  expect(await asked(app, "/area-types?partnership=hill")).toEqual([
    { areaType: "ward", vintage: "2023", areas: 2, officialShapes: 0, levels: [], scorable: [] },
    { areaType: "district", vintage: "2023", areas: 1, officialShapes: 0, levels: [], scorable: [] },
  ]);
  const gaps = await asked(app, "/gaps?partnership=hill&level=essential");
  expect(gaps).toEqual(
    expect.objectContaining({
      indicator: null,
      totals: expect.objectContaining({ needStock: null, offers: 0 }),
      gaps: ["Hill Foot", "Hill Top"].map((name) => expect.objectContaining({ name, class: "unknown" })),
    }),
  );
});

test("a dataset is found by its own partnership only, however it is asked for", async () => {
  const { app } = vale();
  const [dataset] = Object(await asked(app, "/datasets?partnership=vale"));
  const address = `/api/v1/datasets/${dataset.id}`;
  const requests = [
    { method: "GET", url: `${address}?partnership=hill` },
    { method: "GET", url: `${address}/issues?partnership=hill` },
    { method: "GET", url: `${address}/file?partnership=hill` },
    { method: "POST", url: `${address}/publish?partnership=hill`, payload: {} },
    { method: "POST", url: `${address}/undo?partnership=hill` },
    { method: "DELETE", url: `${address}?partnership=hill` },
  ] as const;
  for (const request of requests) {
    const reply = await app.inject(request);
    expect([request.url, reply.statusCode]).toEqual([request.url, 404]);
  }
  expect(await asked(app, `/datasets/${dataset.id}?partnership=vale`)).toEqual(dataset);
});

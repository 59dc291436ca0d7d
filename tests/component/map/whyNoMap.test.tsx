import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { AreaTypeSummary } from "../../../domain/contract/areaTypeSummary.ts";
import { WhyNoMap } from "../../../web/map/WhyNoMap.tsx";
import { fakeServer, problem } from "../data/fakeServer.ts";
import { inRouter } from "./inRouter.tsx";

afterEach(cleanup);

const districts: AreaTypeSummary = {
  areaType: "district",
  vintage: "2023",
  areas: 22,
  officialShapes: 0,
  levels: [],
  scorable: [],
};

/** Shows it with this answer from the server, and gives what was asked. */
function show(answer: unknown) {
  const asked = fakeServer({ "GET /gaps/columns": answer });
  render(inRouter(<WhyNoMap partnership="vale" level="general" kind={districts} />));
  return asked;
}

test("need figures that do not fit the areas are not said to be missing: the server's reason is", async () => {
  const because = "The need is known for LSOAs of 2021, and nothing says which of them make up each district.";
  const asked = show(problem(422, because));
  expect((await screen.findByText(/LSOAs of 2021/)).textContent).toBe(
    `There are areas, but general skills cannot be scored on them yet. ${because}`,
  );
  expect(asked.map(({ path, query }) => [path, query])).toEqual([
    ["/gaps/columns", "partnership=vale&level=general&areaType=district&vintage=2023&columns=code"],
  ]);
});

test("a level without a headline indicator says so, though the server has an answer", async () => {
  show({ notes: ["This level has no headline indicator of need.", "No offer is known."] });
  expect((await screen.findByText(/headline indicator/)).textContent).toBe(
    "There are areas, but general skills cannot be scored on them yet. This level has no headline indicator of need.",
  );
});

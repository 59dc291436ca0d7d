import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { GapAnswer } from "../../../domain/contract/gap.ts";
import { openingSort } from "../../../web/areas/sortedGaps.ts";
import { AreaTable } from "../../../web/areas/AreaTable.tsx";
import { noneSure, sureAreas } from "../../../web/views/sureAreas.ts";
import { answerOf, code, drawnArea, gapOf, howSureOf, suppressedGap } from "./builders.ts";

afterEach(cleanup);

const harpurhey = gapOf({ code: "E05000002", name: "Harpurhey", unmet: 80.04, gapScore: 80.04, rank: 1 });
const bowdon = gapOf({
  code: "E05000003",
  name: "Bowdon",
  parentName: "Trafford",
  unmet: 0,
  structural: 0,
  gapScore: 0,
  class: "balanced",
  rank: 2,
});
const answer = answerOf([bowdon, suppressedGap("E05000001", "Ardwick"), harpurhey]);

test("the table starts with the most unmet people and ends with those whose need is unknown", () => {
  show(answer);
  expect(areaNames()).toEqual(["Harpurhey", "Bowdon", "Ardwick"]);
});

test("areas with unknown figures stay last when the order is turned round", () => {
  show(answer, { order: "up" });
  expect(areaNames()).toEqual(["Bowdon", "Harpurhey", "Ardwick"]);
});

test("a suppressed need is written [c], a figure that follows from it is not known, and only a real zero is 0", () => {
  show(answer);
  expect(cells("Ardwick")).toEqual([
    "[c]",
    "[c]",
    "500",
    "not known",
    "not known",
    "not known",
    "not known",
    "not known",
    "not known",
  ]);
  expect(cells("Bowdon")).toEqual(["1,000", "100.0", "500", "0", "0", "0", "100", "13.3", "2"]);
  expect(screen.getByText(/\[c\] suppressed to protect confidentiality/)).toBeDefined();
});

test("a heading says how the table is sorted, and choosing it again turns the order", async () => {
  const onSort = vi.fn<Props["onSort"]>();
  show(answer, { onSort });
  expect(screen.getByRole("columnheader", { name: "Unmet people a year" }).getAttribute("aria-sort")).toBe(
    "descending",
  );
  await userEvent.click(screen.getByRole("button", { name: "Unmet people a year" }));
  await userEvent.click(screen.getByRole("button", { name: "Area" }));
  await userEvent.click(screen.getByRole("button", { name: "Gap score (of 100)" }));
  expect(onSort.mock.calls).toEqual([
    ["unmet", "up"],
    ["name", "up"],
    ["score", "down"],
  ]);
});

test("the filter finds an area by its name, its code or its district", async () => {
  show(answer);
  const filter = screen.getByRole("searchbox", { name: "Filter by name or code" });
  await userEvent.type(filter, "trafford");
  expect(areaNames()).toEqual(["Bowdon"]);
  await userEvent.clear(filter);
  await userEvent.type(filter, "e05000001");
  expect(areaNames()).toEqual(["Ardwick"]);
  expect(screen.getByText("1 of 3 wards")).toBeDefined();
});

test("a name in the table chooses its area, and the chosen one is marked", async () => {
  const onChoose = vi.fn<Props["onChoose"]>();
  show(answer, { onChoose, chosen: code("E05000003") });
  expect(screen.getByRole("button", { name: "Bowdon" }).getAttribute("aria-pressed")).toBe("true");
  await userEvent.click(screen.getByRole("button", { name: "Harpurhey" }));
  expect(onChoose.mock.calls).toEqual([["E05000002"]]);
});

test("of 230 areas 200 are shown, and all up to the chosen one when it stands further down", async () => {
  const many = answerOf(Array.from({ length: 230 }, (_, n) => gapOf({ code: `E${n + 1000}`, unmet: 230 - n })));
  show(many);
  expect(rowCount()).toBe(200);
  await userEvent.click(screen.getByText("Show 30 more of 230"));
  expect(rowCount()).toBe(230);
  cleanup();
  show(many, { chosen: code("E1210") });
  expect(rowCount()).toBe(211);
});

test("a yearly flow has no stock, so neither people in need nor years to reach everyone stand in the table", () => {
  show(answerOf([gapOf({ code: "E1", needStock: null })]));
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "Area",
    "People in need a year",
    "Places in reach a year",
    "Unmet people a year",
    "Unmet: lacking places",
    "Gap score (of 100)",
    "Fair-share index",
    "Rank",
    "Class",
  ]);
});

test("ranges stand behind score and rank, and a class that the draws leave open is said to be not certain", () => {
  const classes = { gap: 0.6, "gap and spare": 0, balanced: 0.4, "over-provided": 0, unknown: 0 };
  const sure = sureAreas(
    howSureOf([drawnArea("E05000002"), drawnArea("E05000003", { certainClass: null, classes, tiedWith: 0 })]),
  );
  show(answer, { sure });
  expect(cells("Harpurhey")).toEqual([
    "1,000",
    "100.0",
    "500",
    "80.0",
    "20.0",
    "80.0 (20–30)",
    "100",
    "13.3",
    "1 (1–7)tied with 4",
  ]);
  expect(classCell("Harpurhey")).toBe("gap");
  expect(classCell("Bowdon")).toBe("balancednot certain: gap in 60%, balanced in 40% of draws");
});

test("an index without people has a column for rank mismatch and none for people, and unknown comes last either way", () => {
  const nobody = { needStock: null, needPerYear: null, unmet: null, structural: null, gapScore: null } as const;
  const index = answerOf([
    gapOf({ ...nobody, code: "E1", rankMismatch: null }),
    gapOf({ ...nobody, code: "E2", rankMismatch: -12.4 }),
    gapOf({ ...nobody, code: "E3", rankMismatch: 35.4 }),
  ]);
  expect(openingSort(index)).toBe("mismatch");
  show(index, { sort: "mismatch" });
  expect(areaNames()).toEqual(["E3", "E2", "E1"]);
  expect(cells("E2")).toEqual(["−12", "500"]);
  expect(cells("E1")).toEqual(["not known", "500"]);
  cleanup();
  show(index, { sort: "mismatch", order: "up" });
  expect(areaNames()).toEqual(["E2", "E3", "E1"]);
});

type Props = Parameters<typeof AreaTable>[0];
type Changes = Partial<Omit<Props, "answer">>;

const nothing = () => undefined;

function show(shown: GapAnswer, changes: Changes = {}): void {
  render(
    <AreaTable
      answer={shown}
      sure={noneSure}
      chosen={undefined}
      sort="unmet"
      order={undefined}
      onSort={nothing}
      onChoose={nothing}
      onHover={nothing}
      {...changes}
    />,
  );
}

/** Roles of thousands of cells take seconds to work out, so many rows are counted as elements. */
function rowCount(): number {
  return document.querySelectorAll("tbody tr").length;
}

function areaNames(): string[] {
  return screen.getAllByRole("rowheader").map((header) => within(header).getByRole("button").textContent);
}

function cells(name: string): string[] {
  const row = screen.getByRole("button", { name }).closest("tr");
  if (row === null) throw new Error(`${name} is not in a row`);
  return within(row)
    .getAllByRole("cell")
    .slice(0, -1)
    .map(({ textContent }) => textContent);
}

function classCell(name: string): string | undefined {
  return screen.getByRole("button", { name }).closest("tr")?.lastElementChild?.textContent;
}

import { act, fireEvent, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { GapAnswer } from "../../../domain/contract/gap.ts";
import { openingSort } from "../../../web/areas/sortedGaps.ts";
import { AreaTable } from "../../../web/areas/AreaTable.tsx";
import { mapView } from "../../../web/views/mapViews.ts";
import { listenToPointed, point } from "../../../web/views/pointed.ts";
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
    "[c]",
    "500",
    "75.0",
    "not known",
    "not known",
    "not known",
    "not known",
    "not known",
    "not known",
  ]);
  expect(cells("Bowdon")).toEqual(["1,000", "100.0", "11.1", "500", "75.0", "0", "0", "0", "100", "13.3", "2"]);
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

test("areas of one class are shown, or of one step of what the map shows; parts that no area is in are not offered", async () => {
  show(answer);
  const part = screen.getByRole("combobox", { name: "Show" });
  expect(
    within(part)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "all areas",
    "gap (1)",
    "balanced (1)",
    "unknown (1)",
    ...mapView("score", answer)
      .classes.filter((_, step) => step === 0 || step === 4)
      .map(({ letter, words }) => `${letter} · ${words} (1)`),
    "suppressed, or only bounds known (1)",
  ]);
  await userEvent.selectOptions(part, "balanced (1)");
  expect(areaNames()).toEqual(["Bowdon"]);
  await userEvent.selectOptions(part, "suppressed, or only bounds known (1)");
  expect(areaNames()).toEqual(["Ardwick"]);
  expect(screen.getByText("1 of 3 wards")).toBeDefined();
});

test("a filter and a class that no area has both of say so", async () => {
  show(answer);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Show" }), "balanced (1)");
  await userEvent.type(screen.getByRole("searchbox"), "harpurhey");
  expect(
    screen.getByText(
      "No area among “balanced” has “harpurhey” in its name, code or district. Clear the filter to see all.",
    ),
  ).toBeDefined();
});

test("a row is pointed at under the pointer and with the focus within, and shows when it is pointed at elsewhere", async () => {
  const heard: (string | null)[] = [];
  const stop = listenToPointed((one) => heard.push(one));
  show(answer);
  await userEvent.hover(screen.getByText("Bowdon"));
  await userEvent.unhover(screen.getByText("Bowdon"));
  act(() => screen.getByRole("button", { name: "Harpurhey" }).focus());
  expect(heard).toEqual(["E05000003", null, "E05000002"]);
  act(() => point(code("E05000001")));
  expect(screen.getByRole("button", { name: "Ardwick" }).closest("tr")?.className).toContain("area-row--pointed");
  act(() => point(null));
  stop();
});

test("a row that scrolls by below a still pointer is not pointed at", () => {
  const heard: (string | null)[] = [];
  const stop = listenToPointed((one) => heard.push(one));
  show(answer);
  const name = screen.getByText("Bowdon");
  fireEvent.pointerEnter(name);
  fireEvent.mouseEnter(name);
  fireEvent.pointerOver(name);
  fireEvent.mouseOver(name);
  expect(heard).toEqual([]);
  fireEvent.pointerMove(name);
  expect(heard).toEqual(["E05000003"]);
  fireEvent.pointerLeave(name);
  stop();
});

test("what is shown is copied as lines with tabs: every column, numbers bare, and no cell blank", async () => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => Promise.resolve(void copied.push(text)));
  show(answer);
  await userEvent.type(screen.getByRole("searchbox"), "e0500000");
  await userEvent.click(screen.getByRole("button", { name: "Copy as TSV" }));
  expect(
    screen.getByText("Copied 3 wards, ready to paste into a spreadsheet. [x] is not known, [z] does not apply."),
  ).toBeDefined();
  const [headings, harp, bow, ard] = (copied[0] ?? "").split("\r\n").map((line) => line.split("\t"));
  expect(headings?.slice(0, 7)).toEqual([
    "Area",
    "Code",
    "District",
    "People in need",
    "To reach a year (in 10 years)",
    "Need a year per 1,000 adults",
    "Places in reach a year",
  ]);
  expect(harp?.slice(0, 9)).toEqual([
    "Harpurhey",
    "E05000002",
    "Manchester",
    "1000",
    "100",
    "11.111111",
    "500",
    "75",
    "80.04",
  ]);
  expect(bow?.slice(-2)).toEqual(["balanced", "[z]"]);
  expect(ard?.slice(3, 9)).toEqual(["[c]", "[c]", "[c]", "500", "75", "[x]"]);
  expect(ard?.at(-1)).toBe("need unknown");
});

test("a browser that does not let the page copy is told of, with another way", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
  show(answer);
  await userEvent.click(screen.getByRole("button", { name: "Copy as TSV" }));
  expect(screen.getByText("The browser did not allow copying. Download the CSV file instead.")).toBeDefined();
});

test("a name in the table chooses its area, and the chosen one is marked", async () => {
  const onChoose = vi.fn<Props["onChoose"]>();
  show(answer, { onChoose, chosen: code("E05000003") });
  expect(screen.getByRole("button", { name: "Bowdon" }).getAttribute("aria-pressed")).toBe("true");
  await userEvent.click(screen.getByRole("button", { name: "Harpurhey" }));
  expect(onChoose.mock.calls).toEqual([["E05000002"]]);
});

test("a yearly flow has no stock, so neither people in need nor years to reach everyone stand in the table", () => {
  show(answerOf([gapOf({ code: "E1", needStock: null })]));
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "Area",
    "People in need a year",
    "Need a year per 1,000 adults",
    "Places in reach a year",
    "Places in reach per 100 in need",
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
    "11.1",
    "500",
    "75.0",
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
      view={mapView("score", shown)}
      chosen={undefined}
      sort="unmet"
      order={undefined}
      onSort={nothing}
      onChoose={nothing}
      {...changes}
    />,
  );
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

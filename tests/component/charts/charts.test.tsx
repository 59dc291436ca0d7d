import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { Bars } from "../../../web/charts/Bars.tsx";
import { TrendLine } from "../../../web/charts/TrendLine.tsx";

afterEach(cleanup);

const words = {
  title: "Harpurhey lacks the most places",
  unit: "People unmet a year",
  alt: "Harpurhey 120, Bowdon 3; Ardwick is suppressed.",
  source: "our survey",
};
const rows = [
  { key: "h", label: "Harpurhey", value: 120, low: 90, high: 150, words: "120 (90–150)" },
  { key: "b", label: "Bowdon", value: 0, words: "0" },
  { key: "a", label: "Ardwick", value: null, words: "[c]" },
];

test("a chart has its message as title, its alt text, its unit and its source", () => {
  render(<Bars {...words} rows={rows} />);
  expect(screen.getByRole("img", { name: `${words.title} ${words.alt}` })).toBeDefined();
  expect(screen.getByRole("figure", { name: /^Harpurhey lacks the most places ?People unmet a year$/ })).toBeDefined();
  expect(screen.getByText("Source: our survey")).toBeDefined();
});

test("a suppressed figure has its marker and no bar; a zero has a bar that can just be seen", () => {
  render(<Bars {...words} rows={rows} />);
  expect([...document.querySelectorAll("rect")].map((bar) => bar.getAttribute("width"))).toEqual([
    expect.stringMatching(/^\d{3}/),
    "1",
  ]);
  expect(screen.getByText("[c]")).toBeDefined();
});

test("the longest figure has room behind the longest bar, and the axis none for a line that is not there", () => {
  const figure = "3,147.6 (2,755–3,476)";
  const long = [{ key: "h", label: "Harpurhey", value: 3147.6, low: 2755, high: 3476, words: figure }];
  const { rerender } = render(<Bars {...words} rows={long} />);
  const at = Number(screen.getByText(figure).getAttribute("x"));
  expect(at + figure.length * 8).toBeLessThanOrEqual(640);
  const plain = heightDrawn();
  rerender(<Bars {...words} rows={long} reference={{ value: 41, words: "study area 41" }} />);
  expect(heightDrawn()).toBeGreaterThan(plain);
});

test("half an interval is not drawn", () => {
  render(<Bars {...words} rows={[{ key: "h", label: "Harpurhey", value: 12, low: 9, words: "12" }]} />);
  expect(document.querySelectorAll(".chart__interval")).toHaveLength(0);
  cleanup();
  render(<Bars {...words} rows={[{ key: "h", label: "Harpurhey", value: 12, low: 9, high: 15, words: "12" }]} />);
  expect(document.querySelectorAll(".chart__interval")).toHaveLength(1);
});

test("the figures of a chart unfold as a table where no other table has them", async () => {
  const table = { caption: "Unmet by ward", headings: ["Ward", "Unmet"], rows: [["Ardwick", "[c]"]] };
  render(<Bars {...words} rows={rows} table={table} />);
  await userEvent.click(screen.getByText("These figures as a table"));
  expect(screen.getByRole("rowheader", { name: "Ardwick" })).toBeDefined();
  expect(screen.getByRole("cell", { name: "[c]" })).toBeDefined();
});

test("a trend draws a line for each stretch that is known, and a band only where every point has its interval", () => {
  const points = [period(2015, 10), period(2016, 12), period(2017, null)];
  const later = [2018, 2019].map((year) => period(year, 8, { low: 6, high: 9 }));
  render(<TrendLine {...words} series={[{ key: "need", label: "Need", points: [...points, ...later] }]} />);
  expect(document.querySelectorAll(".chart__line")).toHaveLength(2);
  expect([...document.querySelectorAll(".chart__band")].map((band) => band.getAttribute("d") === "")).toEqual([
    true,
    false,
  ]);
  expect(screen.getByText("[x]")).toBeDefined();
});

function period(year: number, value: number | null, changes = {}) {
  return { period: String(year), value, words: value === null ? "[x]" : String(value), ...changes };
}

function heightDrawn(): number {
  return Number(screen.getByRole("img").getAttribute("height"));
}

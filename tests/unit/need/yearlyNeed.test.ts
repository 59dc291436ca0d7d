import { expect, test } from "vitest";
import type { Figure } from "../../../domain/contract/figure.ts";
import { type ControlTotal, defaultSettings } from "../../../domain/contract/settings.ts";
import { type YearlyNeedInput, yearlyNeed } from "../../../domain/need/yearlyNeed.ts";

const figure = (value: number | null, more: Partial<Figure> = {}): Figure => ({
  value,
  lo: null,
  hi: null,
  marker: null,
  ...more,
});
const indicator = {
  title: "Without basic skills",
  level: "essential",
  unit: "people",
  kind: "stock",
  direction: "higher is more need",
} as const;
const withControlTotal = {
  ...defaultSettings,
  controlTotals: { ...defaultSettings.controlTotals, essential: { share: 0.15, source: "a survey" } },
};
const two = (value: number | null | undefined) => value && Math.round(value * 100) / 100;
const need = (input: Partial<YearlyNeedInput>) =>
  yearlyNeed({ indicator, figures: [], adults: [], settings: defaultSettings, ...input });

test("a stock of people is divided by the years to clear it, its bounds too", () => {
  expect(need({ figures: [figure(1000, { lo: 800, hi: 1250, marker: "e" })], adults: [null] }).needs).toEqual([
    {
      stock: { value: 1000, lo: 800, hi: 1250, marker: "e" },
      perYear: { value: 100, lo: 80, hi: 125, marker: "e" },
      marker: "e",
      isModelled: false,
    },
  ]);
});

test("a yearly flow stands as it is and has no stock", () => {
  const { needs } = need({ indicator: { ...indicator, kind: "flow" }, figures: [figure(40)], adults: [900] });
  expect(needs).toEqual([{ stock: null, perYear: figure(40), marker: null, isModelled: false }]);
});

test("a suppressed figure stays unknown within its bounds, a missing row stays unknown, and a zero stays zero", () => {
  const suppressed = figure(null, { lo: 1, hi: 4, marker: "c" });
  const { needs } = need({ figures: [suppressed, null, figure(0)], adults: [100, 100, 100] });
  expect(needs.map(({ stock, perYear, marker }) => [stock, perYear.value, marker])).toEqual([
    [suppressed, null, "c"],
    [figure(null), null, null],
    [figure(0), 0, null],
  ]);
});

test("a figure above 1 is no share of adults: it gives no people, whatever it was published as, and that is said", () => {
  const rate = { ...indicator, unit: "rate" } as const;
  const { needs, notes } = need({ indicator: rate, figures: [figure(0.2), figure(310)], adults: [500, 500] });
  expect(needs.map(({ stock }) => stock)).toEqual([figure(100), figure(null, { marker: "x" })]);
  expect(notes).toEqual([
    "“Without basic skills” is a share of adults from 0 to 1, but 1 of its figures is not: published as something else, they are not used.",
  ]);
});

test("a figure below 0 is no share of adults either, and 0 and 1 are shares", () => {
  const rate = { ...indicator, unit: "rate" } as const;
  const { needs } = need({
    indicator: rate,
    figures: [-0.1, 0, 1].map((value) => figure(value)),
    adults: [500, 500, 500],
  });
  expect(needs.map(({ stock }) => stock?.value)).toEqual([null, 0, 500]);
});

test("a rate is a share of adults, and without adults it gives no people", () => {
  const { needs } = need({
    indicator: { ...indicator, unit: "rate" },
    figures: [figure(0.2, { lo: 0.1, hi: 0.3 }), figure(0.2)],
    adults: [500, null],
  });
  expect(needs.map(({ stock }) => stock)).toEqual([figure(100, { lo: 50, hi: 150 }), figure(null, { marker: "x" })]);
});

test("an index with a control total is modelled, with the widest interval of all spreads", () => {
  const { needs, notes } = need({
    indicator: { ...indicator, unit: "index" },
    figures: [2, 4, 6, 8, 9].map((value) => figure(value)),
    adults: [1000, 1200, 800, 1500, 500],
    settings: withControlTotal,
  });
  expect(needs.map(({ stock, isModelled }) => [two(stock?.lo), two(stock?.value), two(stock?.hi), isModelled])).toEqual(
    [
      [65.53, 88.88, 117.19, true],
      [125.7, 144.81, 163.23, true],
      [116.18, 119.71, 121.04, true],
      [251.95, 276.14, 296.8, true],
      [96.59, 120.46, 145.79, true],
    ],
  );
  expect(notes).toEqual([]);
});

test("a control total that is itself uncertain widens every interval, the middle one from 5 people wide to 53", () => {
  const sure = peopleFrom({ share: 0.15, source: "a survey" });
  const unsure = peopleFrom({ share: 0.15, lo: 0.12, hi: 0.18, source: "a survey" });
  expect(unsure.map((stock) => stock?.value)).toEqual(sure.map((stock) => stock?.value));
  expect([sure, unsure].map((all) => all.map(widthOf))).toEqual([
    [52, 38, 5, 45, 49],
    [91, 98, 53, 152, 92],
  ]);
});

test("an index where higher is less need is turned round", () => {
  const input = { adults: [100, 100], settings: withControlTotal };
  const index = { ...indicator, unit: "index" } as const;
  const up = need({ ...input, indicator: index, figures: [figure(1), figure(9)] }).needs;
  const down = need({
    ...input,
    indicator: { ...index, direction: "higher is less need" },
    figures: [figure(9), figure(1)],
  }).needs;
  expect(down).toEqual(up);
});

test("an index without a control total gives no people figure, keeps its markers, and says why", () => {
  const input = { indicator: { ...indicator, unit: "index" }, adults: [100, 100] } as const;
  const { needs, notes } = need({ ...input, figures: [figure(3), figure(null, { marker: "c" })] });
  expect(needs.map(({ perYear, marker }) => [perYear.value, marker])).toEqual([
    [null, null],
    [null, "c"],
  ]);
  expect(notes).toEqual([
    "No people figure without a control total: “Without basic skills” is an index, which ranks areas and counts nobody. Write one under Settings, From an index to people.",
  ]);
});

test("a suppressed index has no people even with a control total, whatever its bounds: they go to the others", () => {
  const { needs, index } = need({
    indicator: { ...indicator, unit: "index" },
    figures: [figure(2), figure(null, { lo: 3, hi: 5, marker: "c" }), figure(9)],
    adults: [1000, 1000, 1000],
    settings: withControlTotal,
  });
  expect(needs[1]?.stock).toEqual(figure(null, { marker: "c" }));
  expect((needs[0]?.stock?.value ?? Number.NaN) + (needs[2]?.stock?.value ?? Number.NaN)).toBeCloseTo(300, 9);
  expect(index).toBe(null);
});

test("an index without people is handed on turned, so that more is more need; people are never an index", () => {
  const index = { ...indicator, unit: "index", direction: "higher is less need" } as const;
  const figures = [figure(3), figure(null, { marker: "c" }), null];
  expect(need({ indicator: index, figures, adults: [10, 10, 10] }).index).toEqual([-3, null, null]);
  expect(need({ figures, adults: [10, 10, 10] }).index).toBe(null);
});

test("a suppressed rate carries its bounds on as people, and as people a year", () => {
  const { needs } = need({
    indicator: { ...indicator, unit: "rate" },
    figures: [figure(null, { lo: 0.1, hi: 0.3, marker: "c" })],
    adults: [500],
  });
  expect(needs[0]).toMatchObject({
    stock: { value: null, lo: 50, hi: 150 },
    perYear: { value: null, lo: 5, hi: 15 },
    marker: "c",
  });
});

test("vacancies are never people", () => {
  const { needs, notes } = need({
    indicator: { ...indicator, title: "Adverts", unit: "vacancies" },
    figures: [figure(50)],
    adults: [100],
  });
  expect([needs[0]?.stock?.value, notes]).toEqual([
    null,
    ["“Adverts” counts vacancies, which are never people in need."],
  ]);
});

test("people who have the skills are not taken for people who need them", () => {
  const { needs, notes } = need({
    indicator: { ...indicator, title: "Users", direction: "higher is less need" },
    figures: [figure(50)],
    adults: [100],
  });
  expect([needs[0]?.stock?.value, notes]).toEqual([
    null,
    ["“Users” counts people or shares that grow as need falls, so it gives no people in need."],
  ]);
});

/** The worked example's five areas, under another control total. */
function peopleFrom(control: ControlTotal) {
  return need({
    indicator: { ...indicator, unit: "index" },
    figures: [2, 4, 6, 8, 9].map((value) => figure(value)),
    adults: [1000, 1200, 800, 1500, 500],
    settings: { ...defaultSettings, controlTotals: { ...defaultSettings.controlTotals, essential: control } },
  }).needs.map(({ stock }) => stock);
}

function widthOf(stock: Figure | null | undefined): number {
  return Math.round((stock?.hi ?? Number.NaN) - (stock?.lo ?? Number.NaN));
}

import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Gap } from "../../../domain/contract/gap.ts";
import { Legend } from "../../../web/map/Legend.tsx";
import { areasOfRow, classRow } from "../../../web/map/legend/areasOfRow.ts";
import { mapView } from "../../../web/views/mapViews.ts";
import { listenToPointedOut, type PointedOut, rowPointedOut } from "../../../web/views/pointedOut.ts";
import { noneSure } from "../../../web/views/sureAreas.ts";
import { answerOf, gapOf, suppressedGap } from "./builders.ts";

const gaps = [
  gapOf({ code: "E1", gapScore: 0 }),
  gapOf({ code: "E2", gapScore: 10, flags: ["small number"] }),
  gapOf({ code: "E3", gapScore: 20 }),
  suppressedGap("E4", "Suppressed"),
];
const view = mapView("score", answerOf(gaps));
const upTo25 = /above 0, up to 25/;

let standingOut: PointedOut = null;
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  stop = listenToPointedOut((areas) => (standingOut = areas));
});

afterEach(() => {
  cleanup();
  stop();
  vi.useRealTimers();
});

test("the rows of the legend have between them every area once, and the uncertain ones a second time", () => {
  const rows = [...view.classes.map(({ key }) => classRow(key)), "suppressed", "unknown", "no need"] as const;
  const all = rows.flatMap((one) => [...areasOfRow(one, gaps, view, noneSure)]);
  expect(all.toSorted()).toEqual(["E1", "E2", "E3", "E4"]);
  expect([...areasOfRow("not certain", gaps, view, noneSure)]).toEqual(["E2"]);
});

test("a pointer that rests on a row points its areas out, and leaving it takes that back; one that passes over does not", () => {
  showLegend();
  fireEvent.mouseEnter(row(upTo25));
  fireEvent.mouseLeave(row(upTo25));
  rest();
  expect(standingOut).toBeNull();
  fireEvent.mouseEnter(row(upTo25));
  rest();
  expect(pointedOutNow()).toEqual(["E2", "E3"]);
  fireEvent.mouseLeave(row(upTo25));
  expect(standingOut).toBeNull();
});

test("by keyboard the focus points areas out, Enter keeps them when the focus goes on, and Escape ends it", async () => {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  showLegend();
  act(() => row(upTo25).focus());
  rest();
  expect(pointedOutNow()).toEqual(["E2", "E3"]);
  await user.keyboard("{Enter}");
  act(() => row(upTo25).blur());
  rest();
  expect(row(upTo25).getAttribute("aria-pressed")).toBe("true");
  expect(pointedOutNow()).toEqual(["E2", "E3"]);
  act(() => row(/suppressed/).focus());
  rest();
  expect(pointedOutNow()).toEqual(["E4"]);
  await user.keyboard("{Escape}");
  expect([standingOut, row(upTo25).getAttribute("aria-pressed")]).toEqual([null, "false"]);
});

test("a row without areas is no button, and what was kept ends with the view it was kept in", () => {
  const { rerender } = showLegend();
  expect(screen.queryByRole("button", { name: /above 75/ })).toBeNull();
  fireEvent.click(row(upTo25));
  fireEvent.mouseEnter(row(upTo25));
  rest();
  expect(pointedOutNow()).toEqual(["E2", "E3"]);
  rerender(legendOf("class"));
  rest();
  expect(standingOut).toBeNull();
});

test("a row that was kept points nothing out where it has no areas, and its areas again where it has some", () => {
  const { rerender } = showLegend();
  fireEvent.click(row(upTo25));
  rest();
  expect(pointedOutNow()).toEqual(["E2", "E3"]);
  rerender(legendOf("score", gaps.slice(0, 1)));
  rest();
  expect([screen.queryByRole("button", { name: upTo25 }), standingOut]).toEqual([null, null]);
  rerender(legendOf("score"));
  rest();
  expect(pointedOutNow()).toEqual(["E2", "E3"]);
});

test("whoever draws the map anew is told what the legend calls the row that stands out, and how many areas it has", () => {
  showLegend();
  expect(rowPointedOut()).toBeNull();
  fireEvent.click(row(upTo25));
  rest();
  expect(rowPointedOut()).toEqual({ words: "above 0, up to 25", count: 2 });
  fireEvent.click(row(upTo25));
  fireEvent.click(row(/suppressed/));
  rest();
  expect(rowPointedOut()).toEqual({ words: "suppressed, or only bounds known", count: 1 });
  fireEvent.click(row(/suppressed/));
  fireEvent.click(row(/not certain/));
  rest();
  expect(rowPointedOut()).toEqual({ words: "hatching over a colour: not certain", count: 1 });
  fireEvent.click(row(/not certain/));
  rest();
  expect(rowPointedOut()).toBeNull();
});

test("a pointer that passes over another row gives the row with the focus its areas back", () => {
  showLegend();
  act(() => row(/suppressed/).focus());
  fireEvent.mouseEnter(row(upTo25));
  rest();
  expect(pointedOutNow()).toEqual(["E2", "E3"]);
  fireEvent.mouseLeave(row(upTo25));
  rest();
  expect(pointedOutNow()).toEqual(["E4"]);
});

function legendOf(key: "score" | "class", shown: readonly Gap[] = gaps) {
  return (
    <Legend
      view={key === "score" ? view : mapView(key, answerOf(gaps))}
      gaps={shown}
      sure={noneSure}
      areas="wards"
      approximate={0}
      hasDots={false}
    />
  );
}

function showLegend() {
  return render(legendOf("score"));
}

function row(name: RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

function rest(): void {
  act(() => {
    vi.advanceTimersByTime(200);
  });
}

function pointedOutNow(): string[] {
  return [...(standingOut ?? [])];
}

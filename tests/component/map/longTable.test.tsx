import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AreaTable } from "../../../web/areas/AreaTable.tsx";
import { mapView } from "../../../web/views/mapViews.ts";
import { point } from "../../../web/views/pointed.ts";
import { noneSure } from "../../../web/views/sureAreas.ts";
import { answerOf, code, gapOf } from "./builders.ts";

/** The page here has no heights of its own: the box shows ten rows. */
const boxHeight = 620;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(heightOf);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(boxHeight);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  act(() => point(null));
});

function heightOf(this: HTMLElement): number {
  return this.tagName === "SECTION" ? boxHeight : 62;
}

const codeAt = (n: number) => `E0${String(100_000 + n)}`;
const many = answerOf(Array.from({ length: 1000 }, (_, n) => gapOf({ code: codeAt(n), unmet: 1000 - n })));

test("of a thousand areas only those near the ones in view are drawn, and each says its place among all", () => {
  show();
  expect(rowPlaces().length).toBeLessThan(40);
  expect(rowPlaces().slice(0, 3)).toEqual(["2", "3", "4"]);
  expect(document.querySelector("table")?.getAttribute("aria-rowcount")).toBe("1001");
});

test("up to three hundred areas are drawn whole, to be searched and read through", () => {
  show({ answer: answerOf(many.gaps.slice(0, 300)) });
  expect(rowPlaces()).toHaveLength(300);
});

test("three hundred rows are printed, and what is left out is said", () => {
  show();
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(rowPlaces()).toHaveLength(300);
  expect(screen.getByText(/^The first 300 of 1,000 wards, in the order chosen/)).toBeDefined();
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(rowPlaces().length).toBeLessThan(40);
});

test("the row with the focus stays while the table is scrolled away from it", async () => {
  show();
  const third = document.querySelector<HTMLElement>(`tr[data-code="${codeAt(2)}"] button`);
  act(() => third?.focus());
  const box = screen.getByRole("region", { name: "Table of areas" });
  await act(async () => {
    box.scrollTop = 30_000;
    fireEvent.scroll(box);
    await Promise.resolve();
  });
  expect(document.activeElement).toBe(third);
  expect(rowPlaces()[0]).toBe("4");
  expect(Number(rowPlaces()[1])).toBeGreaterThan(400);
});

test("a filter that leaves few areas shows them whole", async () => {
  show();
  await userEvent.type(screen.getByRole("searchbox", { name: "Filter by name or code" }), "E010099");
  expect(rowPlaces()).toHaveLength(10);
});

function rowPlaces(): (string | null)[] {
  return [...document.querySelectorAll("tr.area-row")].map((row) => row.getAttribute("aria-rowindex"));
}

type Props = Parameters<typeof AreaTable>[0];

const nothing = () => undefined;

function show({ answer = many, chosen }: Partial<Pick<Props, "answer" | "chosen">> = {}): void {
  render(
    <AreaTable
      answer={answer}
      sure={noneSure}
      view={mapView("score", answer)}
      chosen={chosen ?? code("E09999999")}
      sort="unmet"
      order={undefined}
      onSort={nothing}
      onChoose={nothing}
    />,
  );
}

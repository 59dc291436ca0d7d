import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { MismatchSection } from "../../../web/charts/mismatch/MismatchSection.tsx";
import { mapView } from "../../../web/views/mapViews.ts";
import { listenToPointed, point } from "../../../web/views/pointed.ts";
import { answerOf, code, gapOf } from "../map/builders.ts";

// Here is neither canvas nor stylesheet to draw a cloud of dots with.
vi.mock(import("../../../web/charts/scatter/ScatterCloud.tsx"), () => ({ ScatterCloud: () => <g /> }));

afterEach(() => {
  cleanup();
  act(() => point(null));
});

const gaps = [
  gapOf({ code: "E05000001", name: "Ardwick", adults: 1000, needPerYear: 30, fairShareIndex: 40, unmet: 25 }),
  gapOf({ code: "E05000002", name: "Bowdon", adults: 1000, needPerYear: 20, fairShareIndex: 80 }),
  gapOf({ code: "E05000003", name: "Crumpsall", adults: 1000, needPerYear: 10, fairShareIndex: 120 }),
  gapOf({ code: "E05000004", name: "Didsbury", adults: null, needPerYear: 10, fairShareIndex: 100 }),
];
const answer = answerOf(gaps);

test("the chart says its message, where its lines lie, and how many areas are not on it", () => {
  show();
  expect(
    screen.getByRole("img", { name: /^1 of 3 wards has high need, little provision A dot for each/ }),
  ).toBeDefined();
  expect(screen.getByText(/thirds: need at 10.0 and 20.0, the index at 40 and 100/)).toBeDefined();
  expect(screen.getByText(/1 ward is not on the chart: need, adults or places are not known/)).toBeDefined();
});

test("one stop of the keyboard holds all areas: arrows go from one to the next, and the rest of the page hears where", async () => {
  const heard: (string | null)[] = [];
  const stop = listenToPointed((one) => heard.push(one));
  show();
  const field = screen.getByRole("listbox");
  act(() => field.focus());
  expect(heard).toEqual(["E05000001"]);
  await userEvent.keyboard("{PageDown}");
  expect(heard.at(-1)).toBe("E05000002");
  expect(within(field).getByRole("option").textContent).toBe(
    "Bowdon, MM: middling need, middling provision, 20.0 in need a year per 1,000 adults, Fair-share index 80, 25.0 people a year unmet",
  );
  expect(field.getAttribute("aria-activedescendant")).toBe(within(field).getByRole("option").id);
  await userEvent.keyboard("{Escape}");
  expect(heard.at(-1)).toBeNull();
  stop();
});

test("Enter chooses the area that one stands on; a keyboard begins at the chosen one", async () => {
  const onChoose = vi.fn<Props["onChoose"]>();
  show({ onChoose, chosen: code("E05000003") });
  act(() => screen.getByRole("listbox").focus());
  await userEvent.keyboard("{PageUp}{Enter}");
  expect(onChoose.mock.calls).toEqual([["E05000002"]]);
});

test("a pointer within 20 pixels of a point is on it, and one further away is on none", () => {
  const onChoose = vi.fn<Props["onChoose"]>();
  const heard: (string | null)[] = [];
  const stop = listenToPointed((one) => heard.push(one));
  show({ onChoose });
  const field = screen.getByRole("listbox");
  const mark = document.querySelector(".scatter__marks circle");
  const [left, top] = [Number(mark?.getAttribute("cx")), Number(mark?.getAttribute("cy"))];
  fireEvent.pointerMove(field, { clientX: left + 12, clientY: top - 12 });
  fireEvent.pointerMove(field, { clientX: left + 15, clientY: top - 15 });
  expect(heard).toEqual(["E05000001", null]);
  fireEvent.pointerUp(field, { clientX: left + 15, clientY: top - 15 });
  fireEvent.pointerUp(field, { clientX: left + 12, clientY: top - 12 });
  expect(onChoose.mock.calls).toEqual([["E05000001"]]);
  stop();
});

test("what is pointed at elsewhere on the page is named on the chart", () => {
  show();
  expect(screen.queryByText("Fair-share index 120")).toBeNull();
  act(() => point(code("E05000003")));
  expect(screen.getByText("Fair-share index 120")).toBeDefined();
});

test("the chart folds away behind its button, and other views have none", async () => {
  const onHide = vi.fn<Props["onHide"]>();
  show({ onHide });
  await userEvent.click(screen.getByRole("button", { name: "Hide the chart" }));
  expect(onHide.mock.calls).toEqual([[true]]);
  cleanup();
  show({ isHidden: true });
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(screen.getByRole("button", { name: "Show the chart of need against provision" })).toBeDefined();
  cleanup();
  show({ view: mapView("score", answer) });
  expect(document.body.textContent).toBe("");
});

test("the points of a country are not placed on the chart before it knows its width", () => {
  const measured = stubMeasuring();
  const country = answerOf(
    Array.from({ length: 3001 }, (_, at) =>
      gapOf({ code: `E0${at}`, adults: 1000, needPerYear: 1 + (at % 9), fairShareIndex: 50 + (at % 7) }),
    ),
  );
  show({ answer: country, view: mapView("mismatch", country) });
  expect(screen.queryByRole("option")).toBeNull();
  act(() => measured(700));
  expect(screen.queryByRole("option")).not.toBeNull();
});

/** In place of the browser's own, which measures nothing here: what this gives says how wide all that is watched is. */
function stubMeasuring(): (width: number) => void {
  const told: ((entries: readonly object[]) => void)[] = [];
  class Observer {
    constructor(tell: (entries: readonly object[]) => void) {
      told.push(tell);
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal("ResizeObserver", Observer);
  onTestFinished(() => void vi.unstubAllGlobals());
  return (width) => {
    for (const tell of told) tell([{ contentRect: { width } }]);
  };
}

type Props = Parameters<typeof MismatchSection>[0];

const nothing = () => undefined;

function show(changes: Partial<Props> = {}): void {
  render(
    <MismatchSection
      answer={answer}
      view={mapView("mismatch", answer)}
      isHidden={false}
      onHide={nothing}
      chosen={undefined}
      onChoose={nothing}
      {...changes}
    />,
  );
}

import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { BreaksField } from "../../../web/map/BreaksField.tsx";
import { BreaksLine } from "../../../web/map/legend/BreaksLine.tsx";
import { PeriodSwitch } from "../../../web/map/PeriodSwitch.tsx";
import { showsOffers } from "../../../web/map/showsOffers.ts";
import { ViewSwitch } from "../../../web/map/ViewSwitch.tsx";
import type { Cut } from "../../../web/views/breaks/cut.ts";
import { mapView } from "../../../web/views/mapViews.ts";
import { needMeasure } from "../../../web/views/needView.ts";
import { shownView } from "../../../web/views/shownView.ts";
import { answerOf, gapOf } from "./builders.ts";

afterEach(cleanup);

const wards = [12, 14, 15, 22, 31, 40].map((needPerYear, n) => gapOf({ code: `E${n}`, adults: 1000, needPerYear }));
const answer = answerOf(wards);

test("views stand in groups by the question they answer, and those that are not there are not offered", () => {
  render(<ViewSwitch view="need" views={shownView(answer, undefined).views} onChoose={vi.fn<() => void>()} />);
  expect(
    Object.fromEntries(
      ["How big is the gap", "Need and provision", "Duplicated provision"].map((name) => [
        name,
        within(screen.getByRole("group", { name }))
          .getAllByRole("radio")
          .map((radio) => labelOf(radio)),
      ]),
    ),
  ).toEqual({
    "How big is the gap": ["Gap score", "Class", "Unmet people", "Years to reach everyone"],
    "Need and provision": ["Fair-share index", "Need", "Places in reach"],
    "Duplicated provision": ["Overlapping offers"],
  });
  expect(screen.getByRole("radio", { checked: true })).toBe(screen.getByRole("radio", { name: "Need" }));
});

test("classes of equal numbers go into the address with their breaks and what they were cut for", async () => {
  const chosen = showBreaks({ way: "usual", breaks: needMeasure.usual });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Classes" }), "Equal numbers of areas");
  expect(chosen.mock.calls).toEqual([[{ breaks: "quantile:12,14,30,31", cut: "essential.ward.2022" }]]);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Classes" }), "As usual: fixed steps");
  expect(chosen.mock.lastCall).toEqual([{ breaks: undefined, cut: undefined }]);
});

test("own breaks begin from those there are, and what is wrong is said at its box, which takes the focus", async () => {
  const chosen = showBreaks({ way: "usual", breaks: needMeasure.usual });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Classes" }), "Own breaks");
  expect(chosen.mock.calls).toEqual([]);
  const box = screen.getByRole("textbox", { name: "Break 2" });
  expect(screen.getAllByRole("textbox").map((one) => one.getAttribute("value"))).toEqual(["10", "20", "30", "40"]);
  await userEvent.clear(box);
  await userEvent.type(box, "5");
  await userEvent.click(screen.getByRole("button", { name: "Use these breaks" }));
  expect(screen.getByText("Break 2 must be more than 10, the break before it")).toBeDefined();
  expect([document.activeElement === box, box.getAttribute("aria-invalid")]).toEqual([true, "true"]);
  await userEvent.clear(box);
  await userEvent.type(box, "12.5");
  await userEvent.click(screen.getByRole("button", { name: "Use these breaks" }));
  expect(chosen.mock.calls).toEqual([[{ breaks: "own:10,12.5,30,40", cut: "essential.ward.2022" }]]);
  expect(screen.queryByText(/^Break 2 must/)).toBeNull();
});

test("areas that all have one figure cannot be cut, and that is said", async () => {
  const same = answerOf([gapOf({ code: "E1" }), gapOf({ code: "E2" })]);
  const chosen = showBreaks({ way: "usual", breaks: needMeasure.usual }, same);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Classes" }), "Equal steps");
  expect(screen.getByRole("status").textContent).toBe("All wards have the same figure, so there is nothing to cut.");
  expect(chosen.mock.calls).toEqual([]);
});

test("breaks stay where they were cut, say what for, and can be cut anew", async () => {
  const again = vi.fn<() => void>();
  render(<BreaksLine way="quantile" cutFor="essential skills by ward, 2020" onCutAnew={again} />);
  expect(screen.getByText(/Classes were cut for essential skills by ward, 2020\./)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Cut anew for what is shown" }));
  expect(again.mock.calls).toHaveLength(1);
  cleanup();
  render(<BreaksLine way="quantile" cutFor={null} onCutAnew={again} />);
  expect(screen.queryByRole("button")).toBeNull();
  cleanup();
  const { container } = render(<BreaksLine way="usual" cutFor={null} onCutAnew={again} />);
  expect(container.textContent).toBe("");
});

test("chosen breaks colour another level by the same steps", () => {
  const cut: Cut = { way: "own", breaks: [15, 30] };
  const [here, there] = [mapView("need", answer, { cut }), mapView("need", answerOf(wards.slice(3)), { cut })];
  expect(there.classes).toEqual(here.classes);
  expect(wards.slice(3).map((gap) => there.classOf(gap)?.words)).toEqual([
    "above 15, up to 30",
    "above 30",
    "above 30",
  ]);
});

test("a period is chosen where there are several, the one that the page opens on by naming none", async () => {
  const choose = vi.fn<(period: string | undefined) => void>();
  render(<PeriodSwitch periods={["2021", "2019"]} shown="2021" opensOn="2021" onChoose={choose} />);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Period of need" }), "2019");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Period of need" }), "2021 (newest)");
  expect(choose.mock.calls).toEqual([["2019"], [undefined]]);
  cleanup();
  render(<PeriodSwitch periods={["2021"]} shown="2021" opensOn="2021" onChoose={choose} />);
  expect(screen.queryByRole("combobox")).toBeNull();
});

test("where older need of smaller areas is shown first, the newest is the newest still and is asked for by its name", async () => {
  const choose = vi.fn<(period: string | undefined) => void>();
  render(<PeriodSwitch periods={["2023", "2021", "2019"]} shown="2021" opensOn="2021" onChoose={choose} />);
  const periods = screen.getByRole("combobox", { name: "Period of need" });
  expect(
    within(periods)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["2023 (newest)", "2021 (shown first)", "2019"]);
  await userEvent.selectOptions(periods, "2023 (newest)");
  await userEvent.selectOptions(periods, "2021 (shown first)");
  expect(choose.mock.calls).toEqual([["2023"], [undefined]]);
});

test("levels that open on different periods have a choice of their own, which names none", async () => {
  const choose = vi.fn<(period: string | undefined) => void>();
  render(<PeriodSwitch periods={["2023", "2021"]} shown={null} opensOn={null} onChoose={choose} />);
  const periods = screen.getByRole<HTMLSelectElement>("combobox", { name: "Period of need" });
  expect(periods.selectedOptions[0]?.textContent).toBe("The one each level opens on");
  await userEvent.selectOptions(periods, "2023 (newest)");
  await userEvent.selectOptions(periods, "The one each level opens on");
  expect(choose.mock.calls).toEqual([["2023"], [undefined]]);
});

test("offers are dots on coloured maps; where there are circles or links they wait to be asked for", () => {
  expect((["fill", "symbols", "links"] as const).map((form) => showsOffers(undefined, { form }))).toEqual([
    true,
    false,
    false,
  ]);
  expect([showsOffers("show", { form: "symbols" }), showsOffers("hide", { form: "fill" })]).toEqual([true, false]);
});

function showBreaks(cut: Cut, of = answer) {
  const chosen = vi.fn<(changes: object) => void>();
  render(<BreaksField measure={needMeasure} cut={cut} answer={of} onChoose={chosen} />);
  return chosen;
}

function labelOf(radio: HTMLElement): string | undefined {
  return radio.closest("label")?.textContent;
}

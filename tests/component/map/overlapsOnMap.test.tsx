import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Overlaps } from "../../../domain/contract/overlap.ts";
import { OverlapsOnMap } from "../../../web/map/OverlapsOnMap.tsx";
import { setsPicture, setsServing } from "../../../web/map/setsOnMap.ts";
import type { OverlapsStanding } from "../../../web/overlaps/useOverlaps.ts";
import { member, overlap, overlapsOf } from "../overlaps/someOverlaps.ts";
import { mapView } from "../../../web/views/mapViews.ts";
import { standing } from "../../../web/views/standing.ts";
import { noneSure } from "../../../web/views/sureAreas.ts";
import { answerOf, code, gapOf } from "./builders.ts";
import { inRouter } from "./inRouter.tsx";

afterEach(cleanup);

const harpurhey = { code: code("E05000001"), name: "Harpurhey", need: 60 };
const ardwick = { code: code("E05000003"), name: "Ardwick", need: 20 };
const mill = overlap("mill");
const park = overlap("park", {
  members: [member(7, { provider: "Park Trust", lon: -2.3 }), member(8, { provider: "Vale College", lon: null })],
  areasServed: [harpurhey, ardwick],
  places: 40.5,
  removable: 10.5,
  sentence: "10.5 of 40.5 places across these 2 offers are more than the need in reach.",
});

test("an area is tinted by how many sets serve it, and one that none serves is not named", () => {
  expect([...setsServing([mill, park])]).toEqual([
    [harpurhey.code, 2],
    [ardwick.code, 1],
  ]);
});

test("that sets serve an area is certain, however uncertain its own need is", () => {
  const gap = gapOf({ code: harpurhey.code, flags: ["small number"] });
  const view = mapView("overlaps", answerOf([gap]), { sets: setsServing([mill]) });
  expect(standing(gap, view, noneSure)).toMatchObject({ type: "class", class: { key: "1" }, certain: true });
  expect(standing(gap, mapView("score", answerOf([gap])), noneSure)).toMatchObject({ certain: false });
});

test("while all sets are shown an offer bears the number of its set; of one set alone, its letter", () => {
  expect(marks(setsPicture([mill, park], null))).toEqual(["0 0: 1", "0 1: 1", "1 0: 2"]);
  expect(marks(setsPicture([mill, park], mill))).toEqual(["0: A", "1: B"]);
});

function marks({ points }: ReturnType<typeof setsPicture>): string[] {
  return points.map(({ id, letter }) => `${id}: ${letter}`);
}

test("links join offers of one set only", () => {
  expect(setsPicture([mill, park], null).links).toEqual([
    { from: "0 0", to: "0 1", strength: 0.9163 },
    { from: "1 0", to: "1 1", strength: 0.9163 },
  ]);
});

test("each set says how many of its places are more than the need, and nowhere that anything should close", async () => {
  const onChoose = vi.fn<Props["onChoose"]>();
  show({ type: "known", answer: overlapsOf([mill, park]) }, { onChoose });
  const radio = screen.getByRole("radio", { name: /^2 · Park Trust and Vale College/ });
  expect(radio.closest("label")?.textContent).toBe(
    "2 · Park Trust and Vale College10.5 of 40.5 places a year across 2 offers are more than the need; 2 wards in reach",
  );
  await userEvent.click(radio);
  expect(onChoose.mock.calls).toEqual([["park"]]);
  expect(document.body.textContent).not.toMatch(/clos(e|ing)/i);
});

test("the set that is looked at alone is said in full, and all can be shown again", async () => {
  const onChoose = vi.fn<Props["onChoose"]>();
  show({ type: "known", answer: overlapsOf([mill, park]) }, { onChoose, chosen: park });
  expect(screen.getByText(park.sentence)).toBeDefined();
  expect(screen.getByRole("link", { name: "Everything about this set" }).getAttribute("href")).toContain("set=park");
  await userEvent.click(screen.getByRole("radio", { name: /^All sets/ }));
  expect(onChoose.mock.calls).toEqual([[undefined]]);
});

test("with an area chosen only the sets that serve it are listed, under the numbers they have on the map", () => {
  const area = gapOf({ code: ardwick.code, name: "Ardwick" });
  show({ type: "known", answer: overlapsOf([mill, park]) }, { area });
  expect(screen.getByText("1 set of 2 serves Ardwick")).toBeDefined();
  expect(screen.queryByRole("radio", { name: /^1 · / })).toBeNull();
  expect(screen.getByRole("radio", { name: /^2 · Park Trust/ })).toBeDefined();
});

test("where no offers overlap the map says so and why, and what is not sure enough is counted", () => {
  show({ type: "known", answer: overlapsOf([], { notSure: [mill] }) });
  expect(screen.getByText("No overlap at this level")).toBeDefined();
  expect(screen.getByText(/None of their sets is sure enough/)).toBeDefined();
  expect(screen.getByText("1 other set is not sure enough to be drawn over the wards.")).toBeDefined();
});

test("a search that was stopped can be begun again, and one that failed tried again", async () => {
  const start = vi.fn<() => void>();
  show({ type: "stopped" }, { start });
  await userEvent.click(screen.getByRole("button", { name: "Work them out" }));
  cleanup();
  show({ type: "failed", error: new Error("The server stopped.") }, { start });
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(start).toHaveBeenCalledTimes(2);
});

type Props = Parameters<typeof OverlapsOnMap>[0];
type Changes = Partial<Pick<Props, "area" | "onChoose">> & {
  readonly chosen?: Overlaps["overlaps"][number];
  readonly start?: () => void;
};

const nothing = () => undefined;

function show(found: OverlapsStanding, { area, onChoose = nothing, chosen, start = nothing }: Changes = {}): void {
  render(
    inRouter(
      <OverlapsOnMap
        state={{
          control: { standing: found, start, cancel: nothing },
          all: found.type === "known" ? found.answer.overlaps : [],
          chosen: chosen ?? null,
          sets: null,
          picture: { points: [], links: [] },
        }}
        question={{ partnership: "demo", level: "essential", areaType: "ward", vintage: "2024", period: undefined }}
        area={area}
        onChoose={onChoose}
      />,
    ),
  );
}

import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { type ShapeIndex, shapeIndexSchema } from "../../../domain/contract/shapeIndex.ts";
import type { AreaMap } from "../../../web/map/areaMap.ts";
import type { AreaPaints } from "../../../web/map/areaPaints.ts";
import { useIsColoured } from "../../../web/map/useIsColoured.ts";
import { useIsLate } from "../../../web/map/useIsLate.ts";
import { useShownOnMap } from "../../../web/map/useShownOnMap.ts";

afterEach(cleanup);

test("a map is coloured once its colours are drawn, not while it waits for them", () => {
  const waiting = new Set<() => void>();
  const map = {
    whenStill(then: () => void) {
      waiting.add(then);
      return () => void waiting.delete(then);
    },
  };
  const { result, rerender } = renderHook(({ hasColours }) => useIsColoured(map, { hasColours, cannotBe: false }), {
    initialProps: { hasColours: false },
  });
  expect([result.current, waiting.size]).toEqual([false, 0]);
  rerender({ hasColours: true });
  expect([result.current, waiting.size]).toEqual([false, 1]);
  act(() => {
    for (const then of waiting) then();
  });
  expect(result.current).toBe(true);
});

test("where there can be no map, nothing waits for one", () => {
  const { result } = renderHook(() => useIsColoured(null, { hasColours: true, cannotBe: true }));
  expect(result.current).toBe(true);
});

test("who waits for the colours of the map waits a while at most, from when the map was told them", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { result, rerender } = renderHook(({ hasBegun }) => useIsLate(hasBegun, 1000), {
    initialProps: { hasBegun: false },
  });
  act(() => void vi.advanceTimersByTime(5000));
  expect(result.current).toBe(false);
  rerender({ hasBegun: true });
  act(() => void vi.advanceTimersByTime(999));
  expect(result.current).toBe(false);
  act(() => void vi.advanceTimersByTime(1));
  expect(result.current).toBe(true);
});

test.for([
  [3000, true],
  [3001, false],
] as const)("while the figures are on their way, outlines of %i areas are cut: %s", ([areas, areCut]) => {
  const shapes = indexOf(areas);
  const { map, showShapes, paint } = silentMap();
  const { rerender } = renderHook((now: Now) => useShownOnMap(map, { ...shown, shapes, ...now }), {
    initialProps: onItsWay,
  });
  expect([showShapes.mock.calls.length, paint.mock.calls.length]).toEqual([areCut ? 1 : 0, 0]);
  rerender({ paints });
  expect([showShapes.mock.calls, paint.mock.calls]).toEqual([[[shapes]], [[paints]]]);
});

type Now = { readonly paints: AreaPaints | null };

const onItsWay: Now = { paints: null };

const paints: AreaPaints = { areas: [], looks: [], of: new Uint8Array(), radii: null, wordsOf: () => [] };

const shown = {
  label: "Map",
  describedBy: "words",
  points: [],
  links: { points: [], links: [] },
  chosen: null,
  onChoose: () => undefined,
  onLeave: () => undefined,
};

function indexOf(areas: number): ShapeIndex {
  const numbers = Array.from({ length: areas }, (_, place) => place);
  const codes = numbers.map((one) => `E${one}`);
  const none = numbers.map(() => 0);
  const where = { tiles: "vale/ward/2024/index", bounds: [0, 0, 1, 1], maxZoom: 12 };
  return shapeIndexSchema.parse({
    id: "index",
    ...where,
    codes,
    names: codes,
    lon: none,
    lat: none,
    sizes: none,
    approximate: [],
  });
}

const nothing = () => undefined;

function silentMap() {
  const [showShapes, paint] = [vi.fn<AreaMap["showShapes"]>(), vi.fn<AreaMap["paint"]>()];
  const rest = { name: nothing, showOffers: nothing, showLinks: nothing, choose: nothing };
  const map = { showShapes, paint, ...rest, listen: () => nothing, hover: nothing, standOut: nothing };
  return { map, showShapes, paint };
}

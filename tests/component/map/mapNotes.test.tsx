import { act, cleanup, render, renderHook, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { ShapeIndex } from "../../../domain/contract/shapeIndex.ts";
import type { AreaMapListener } from "../../../web/map/areaMapListener.ts";
import { MapNotes } from "../../../web/map/MapNotes.tsx";
import { missingTile } from "../../../web/map/missingTile.ts";
import { useMissingTiles } from "../../../web/map/useMissingTiles.ts";
import { WalkWords } from "../../../web/map/WalkWords.tsx";

type Refetch = () => Promise<{ data: ShapeIndex }>;

afterEach(cleanup);

const quiet = {
  areas: "wards",
  failure: null,
  trouble: null,
  areTilesMissing: false,
  isWaiting: false,
  isEmpty: false,
  onRetry: () => undefined,
};

test.for([
  [{ failure: "The map cannot be drawn.", isWaiting: true }, "The map cannot be drawn."],
  [{ trouble: "The server did not answer.", areTilesMissing: true }, "The server did not answer. Try again"],
  [{ areTilesMissing: true }, "Some of the wards could not be drawn. The table has their figures. Try again"],
  [{ isWaiting: true, isEmpty: true }, "Drawing the wards…"],
  [{ isEmpty: true }, "No shape or point is known for these wards. The table below has their figures."],
  [{}, ""],
] as const)("over the map stands one thing at a time: %j", ([changes, words]) => {
  const { container } = render(<MapNotes {...quiet} {...changes} />);
  expect(container.textContent).toBe(words);
});

test("outlines that did not come can be asked for again", async () => {
  const onRetry = vi.fn<() => void>();
  render(<MapNotes {...quiet} areTilesMissing onRetry={onRetry} />);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test("an area that a step leads to is read out line by line, and nothing once the walk is over", async () => {
  const { map, tell } = fakeMap();
  render(<WalkWords map={map} id="hint" />);
  await tell((listener) => listener.onStep?.(["Hulton", "Gap score 80.1", "202 people a year unmet"]));
  expect(screen.getByRole("status").textContent).toBe("Hulton. Gap score 80.1. 202 people a year unmet");
  await tell((listener) => listener.onStep?.(null));
  expect(screen.getByRole("status").textContent).toBe("");
});

test("outlines that the server has replaced are asked for by their new name, once, without a word", async () => {
  const { map, tell } = fakeMap();
  const refetch = vi.fn<Refetch>(() => Promise.resolve({ data: index("two") }));
  const { result } = renderHook(() => useMissingTiles(map, shapes("one", refetch)));
  await tell((listener) => listener.onMissingTiles?.(true));
  await tell((listener) => listener.onMissingTiles?.(true));
  expect(refetch).toHaveBeenCalledOnce();
  expect(result.current.areMissing).toBe(false);
});

test("outlines that are gone and have no new name are said to be missing", async () => {
  const { map, tell } = fakeMap();
  const refetch = vi.fn<Refetch>(() => Promise.resolve({ data: index("one") }));
  const { result } = renderHook(() => useMissingTiles(map, shapes("one", refetch)));
  await tell((listener) => listener.onMissingTiles?.(true));
  expect(result.current.areMissing).toBe(true);
});

test("outlines that did not come are missing until they are asked for again", async () => {
  const { map, tell, retry } = fakeMap();
  const refetch = vi.fn<Refetch>(() => Promise.resolve({ data: index("one") }));
  const { result } = renderHook(() => useMissingTiles(map, shapes("one", refetch)));
  await tell((listener) => listener.onMissingTiles?.(false));
  expect([result.current.areMissing, refetch.mock.calls.length]).toEqual([true, 0]);
  await act(async () => result.current.retry());
  expect([result.current.areMissing, refetch.mock.calls.length, retry.mock.calls.length]).toEqual([false, 1, 1]);
});

test("a fault of the map is one of missing outlines only where it came from them", () => {
  const faults = [
    faultOf({ sourceId: "areas" }, 410),
    faultOf({ sourceId: "areas" }, 500),
    faultOf({ sourceId: "areas" }),
    faultOf({ sourceId: "area-points" }, 410),
    faultOf({ sourceId: "offers" }, 410),
    faultOf({}),
  ];
  expect(faults.map((fault) => missingTile(fault))).toEqual([
    { areGone: true },
    { areGone: false },
    { areGone: false },
    { areGone: true },
    null,
    null,
  ]);
});

function faultOf(more: { readonly sourceId?: string }, status?: number) {
  return { error: Object.assign(new Error("AJAXError"), status === undefined ? {} : { status }), ...more };
}

/** As much of a map as listens: WebGL is not to be had here. */
function fakeMap() {
  const listeners = new Set<Partial<AreaMapListener>>();
  const retry = vi.fn<() => void>();
  const map = {
    retry,
    listen(listener: Partial<AreaMapListener>) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const tell = (say: (listener: Partial<AreaMapListener>) => void) =>
    act(async () => {
      for (const listener of listeners) say(listener);
    });
  return { map, tell, retry };
}

function shapes(id: string, refetch: Refetch) {
  return { data: index(id), refetch };
}

function index(id: string): ShapeIndex {
  return {
    id,
    tiles: "",
    bounds: null,
    maxZoom: 12,
    codes: [],
    names: [],
    lon: [],
    lat: [],
    sizes: [],
    approximate: [],
  };
}

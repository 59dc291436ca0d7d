import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { AreaMap } from "../../../web/map/areaMap.ts";
import { MapPane } from "../../../web/map/MapPane.tsx";
import { standIn } from "../openPages.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("offers are asked for when the areas have their first colours, not before", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(new URL(address, "http://here").pathname);
    return new Promise(() => undefined);
  });
  const { queries } = standIn("/", []);
  const pane = (isColoured: boolean) => (
    <QueryClientProvider client={queries}>
      <MapPane
        inBox={{ box: nothing, map: stillMap, failure: null }}
        question={{ partnership: "demo", level: "essential", areaType: "ward", vintage: "2024", period: undefined }}
        drawn={null}
        chosen={undefined}
        isColoured={isColoured}
        showsOffers
        onChoose={nothing}
        onLeave={nothing}
        legend={null}
      />
    </QueryClientProvider>
  );
  const { rerender } = render(pane(false));
  await vi.waitFor(() => expect(asked).toEqual(["/api/v1/shapes/index"]));
  rerender(pane(true));
  await vi.waitFor(() => expect(asked).toEqual(["/api/v1/shapes/index", "/api/v1/offers"]));
});

const nothing = () => undefined;

const stillMap: AreaMap = {
  fit: nothing,
  flyTo: nothing,
  zoom: nothing,
  pan: nothing,
  showShapes: nothing,
  paint: nothing,
  showOffers: nothing,
  showLinks: nothing,
  choose: nothing,
  hover: nothing,
  standOut: nothing,
  listen: () => nothing,
  whenStill: () => nothing,
  retry: nothing,
  name: nothing,
  picture: () => Promise.reject(new Error("There is nothing to be seen.")),
  remove: nothing,
};

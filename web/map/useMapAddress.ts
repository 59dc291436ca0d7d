import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import type { MapAddress } from "../address/mapAddress.ts";

const route = getRouteApi("/p/$partnership/map");

/** The map's state as the address holds it, and the way to change it. */
export type MapAddressState = {
  readonly partnership: string;
  readonly address: MapAddress;
  /** A step the back button should undo: another level, another area. */
  readonly go: (changes: Partial<MapAddress>) => void;
  /** A change of arrangement that is not worth a step back: a sort order. */
  readonly arrange: (changes: Partial<MapAddress>) => void;
};

/** Reads and changes the map's part of the address; nothing else holds this state. The same object as long as the address is the same, so that nothing is drawn anew for it. */
export function useMapAddress(): MapAddressState {
  const { partnership } = route.useParams();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  return useMemo(() => {
    const change = (changes: Partial<MapAddress>, replace: boolean) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace, resetScroll: false });
    return {
      partnership,
      address,
      go: (changes) => change(changes, false),
      arrange: (changes) => change(changes, true),
    };
  }, [partnership, address, navigate]);
}

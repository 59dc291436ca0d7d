import { useLocation } from "@tanstack/react-router";
import { type MapAddress, mapAddressSchema } from "./mapAddress.ts";

declare module "@tanstack/react-router" {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface HistoryState {
    /** The map as it was when somebody left it for another page, so that they find it again as they left it. */
    readonly map?: MapAddress;
  }
}

/**
 * The map as somebody left it on the way to this page; undefined where they came by a link of their own. It stands in the browser's history and not in
 * the address: a shared link to an area is about the area.
 */
export function useMapCameFrom(): MapAddress | undefined {
  const left = useLocation({ select: ({ state }) => state.map });
  // The history of a browser may be older than this page.
  return left === undefined ? undefined : mapAddressSchema.parse(left);
}

/** The map's own address, to be taken along to the next page. */
export function useMapToTakeAlong(): MapAddress {
  return mapAddressSchema.parse(useLocation({ select: ({ search }) => search }));
}

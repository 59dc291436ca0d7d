import { getRouteApi } from "@tanstack/react-router";
import type { AreasAddress } from "../address/areasAddress.ts";

const route = getRouteApi("/p/$partnership/areas");

/** The list's state as the address holds it, and the way to change it; nothing else holds it. */
export type AreasAddressState = {
  readonly partnership: string;
  readonly address: AreasAddress;
  /** A step the back button should undo. */
  readonly go: (changes: Partial<AreasAddress>) => void;
};

/** Reads and changes the address of the list of areas. */
export function useAreasAddress(): AreasAddressState {
  const { partnership } = route.useParams();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  return {
    partnership,
    address,
    go: (changes) => void navigate({ search: (before) => ({ ...before, ...changes }), resetScroll: false }),
  };
}

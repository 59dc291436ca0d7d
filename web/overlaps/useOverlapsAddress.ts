import { getRouteApi } from "@tanstack/react-router";
import type { OverlapsAddress } from "../address/overlapsAddress.ts";

const route = getRouteApi("/p/$partnership/overlaps");

/** The page's state as the address holds it, and the way to change it; nothing else holds it. */
export type OverlapsAddressState = {
  readonly partnership: string;
  readonly address: OverlapsAddress;
  /** A step the back button should undo. */
  readonly go: (changes: Partial<OverlapsAddress>) => void;
};

/** Reads and changes the address of the page of overlapping provision. */
export function useOverlapsAddress(): OverlapsAddressState {
  const { partnership } = route.useParams();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  return {
    partnership,
    address,
    go: (changes) => void navigate({ search: (before) => ({ ...before, ...changes }), resetScroll: false }),
  };
}

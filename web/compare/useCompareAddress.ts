import { getRouteApi } from "@tanstack/react-router";
import type { CompareAddress } from "../address/compareAddress.ts";

const route = getRouteApi("/p/$partnership/compare");

/** The comparison as the address holds it, and the way to change it; nothing else holds it. */
export type CompareAddressState = {
  readonly partnership: string;
  readonly address: CompareAddress;
  /** A step the back button should undo. */
  readonly go: (changes: Partial<CompareAddress>) => void;
};

/** Reads and changes the address of the comparison. */
export function useCompareAddress(): CompareAddressState {
  const { partnership } = route.useParams();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  return {
    partnership,
    address,
    go: (changes) => void navigate({ search: (before) => ({ ...before, ...changes }), resetScroll: false }),
  };
}

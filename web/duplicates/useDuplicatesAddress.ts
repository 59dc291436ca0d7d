import { getRouteApi } from "@tanstack/react-router";
import { type PartnershipId, partnershipIdSchema } from "../../domain/contract/partnership.ts";
import type { DuplicatesAddress } from "../address/duplicatesAddress.ts";
import type { PairNamed } from "../api/duplicatesBeside.ts";

const route = getRouteApi("/p/$partnership/duplicates");

/** The page's state as the address holds it, and the ways to change it. */
export type DuplicatesAddressState = {
  readonly partnership: PartnershipId;
  readonly address: DuplicatesAddress;
  /** Another list: not worth a step back, and nothing scrolls. */
  readonly list: (changes: Partial<DuplicatesAddress>) => void;
  /** A pair to look at, or none; the back button comes back from it, and the page begins at its top. */
  readonly look: (pair: PairNamed | null) => void;
};

/** Reads and changes the address of the duplicate listings; nothing else holds this state. */
export function useDuplicatesAddress(): DuplicatesAddressState {
  const { partnership } = route.useParams();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  return {
    partnership: partnershipIdSchema.parse(partnership),
    address,
    list: (changes) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    look: (pair) => void navigate({ search: (before) => ({ ...before, one: pair?.one, other: pair?.other }) }),
  };
}

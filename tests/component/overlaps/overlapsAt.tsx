import { overlapsAddressSchema } from "../../../web/address/overlapsAddress.ts";
import { OverlapsScreen } from "../../../web/overlaps/OverlapsScreen.tsx";
import { openPages } from "../openPages.tsx";

/** Opens overlapping provision at an address, without the frame; gives the part of the address after `?` as it is at any time. */
export function openOverlaps(address = "/p/demo/overlaps"): () => string {
  const { router } = openPages(address, [
    { path: "/p/$partnership/overlaps", validateSearch: overlapsAddressSchema, component: OverlapsScreen },
    { path: "/p/$partnership/duplicates" },
    { path: "/p/$partnership/data/upload" },
    { path: "/p/$partnership/data/$dataset" },
  ]);
  return () => router.state.location.searchStr;
}

import { areaAddressSchema } from "../../../web/address/areaAddress.ts";
import { areasAddressSchema } from "../../../web/address/areasAddress.ts";
import { compareAddressSchema } from "../../../web/address/compareAddress.ts";
import { mapAddressSchema } from "../../../web/address/mapAddress.ts";
import { AreaScreen } from "../../../web/area/AreaScreen.tsx";
import { AreasScreen } from "../../../web/area/AreasScreen.tsx";
import { CompareScreen } from "../../../web/compare/CompareScreen.tsx";
import { openPages } from "../openPages.tsx";

/** Opens the pages about areas at an address, without the frame; as one who came from the map where its state is given. Tells the address as it is at any time. */
export function openArea(address: string, map?: string): () => string {
  const state =
    map === undefined ? {} : { state: { map: mapAddressSchema.parse(Object.fromEntries(new URLSearchParams(map))) } };
  const { router } = openPages(address, pages, state);
  return () => router.state.location.href;
}

const pages = [
  { path: "/p/$partnership/areas", validateSearch: areasAddressSchema, component: AreasScreen },
  {
    path: "/p/$partnership/areas/$areaType/$vintage/$code",
    validateSearch: areaAddressSchema,
    component: AreaScreen,
  },
  { path: "/p/$partnership/compare", validateSearch: compareAddressSchema, component: CompareScreen },
  { path: "/p/$partnership/map", validateSearch: mapAddressSchema },
  { path: "/p/$partnership/overlaps" },
  { path: "/p/$partnership/data/upload" },
  { path: "/p/$partnership/why/$area/$level" },
];

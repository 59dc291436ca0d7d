import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, configure, render } from "@testing-library/react";
import { afterEach } from "vitest";
import { areaAddressSchema } from "../../../web/address/areaAddress.ts";
import { areasAddressSchema } from "../../../web/address/areasAddress.ts";
import { compareAddressSchema } from "../../../web/address/compareAddress.ts";
import { mapAddressSchema } from "../../../web/address/mapAddress.ts";
import { readPlainSearch, writePlainSearch } from "../../../web/address/plainSearch.ts";
import { AreaScreen } from "../../../web/area/AreaScreen.tsx";
import { AreasScreen } from "../../../web/area/AreasScreen.tsx";
import { CompareScreen } from "../../../web/compare/CompareScreen.tsx";

// It only ends what hangs: a busy machine takes several times as long as a quiet one.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

/** Opens the pages about areas at an address, without the frame; as one who came from the map where its state is given. Tells the address as it is at any time. */
export function openArea(address: string, map?: string): () => string {
  const root = createRootRoute({ component: Outlet });
  const parent = { getParentRoute: () => root };
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({
        ...parent,
        path: "/p/$partnership/areas",
        validateSearch: areasAddressSchema,
        component: AreasScreen,
      }),
      createRoute({
        ...parent,
        path: "/p/$partnership/areas/$areaType/$vintage/$code",
        validateSearch: areaAddressSchema,
        component: AreaScreen,
      }),
      createRoute({
        ...parent,
        path: "/p/$partnership/compare",
        validateSearch: compareAddressSchema,
        component: CompareScreen,
      }),
      createRoute({ ...parent, path: "/p/$partnership/map", validateSearch: mapAddressSchema }),
      createRoute({ ...parent, path: "/p/$partnership/overlaps" }),
      createRoute({ ...parent, path: "/p/$partnership/data/upload" }),
      createRoute({ ...parent, path: "/p/$partnership/why/$area/$level" }),
    ]),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: readPlainSearch,
    stringifySearch: writePlainSearch,
  });
  if (map !== undefined) {
    router.history.replace(address, { map: mapAddressSchema.parse(Object.fromEntries(new URLSearchParams(map))) });
  }
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return () => router.state.location.href;
}

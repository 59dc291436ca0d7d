import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, render } from "@testing-library/react";
import { afterEach } from "vitest";
import { overlapsAddressSchema } from "../../../web/address/overlapsAddress.ts";
import { readPlainSearch, writePlainSearch } from "../../../web/address/plainSearch.ts";
import { OverlapsScreen } from "../../../web/overlaps/OverlapsScreen.tsx";

afterEach(cleanup);

/** Opens overlapping provision at an address, without the frame; gives the part of the address after `?` as it is at any time. */
export function openOverlaps(address = "/p/demo/overlaps"): () => string {
  const root = createRootRoute({ component: Outlet });
  const overlaps = createRoute({
    getParentRoute: () => root,
    path: "/p/$partnership/overlaps",
    validateSearch: overlapsAddressSchema,
    component: OverlapsScreen,
  });
  const others = ["/p/$partnership/duplicates", "/p/$partnership/data/upload", "/p/$partnership/data/$dataset"].map(
    (path) => createRoute({ getParentRoute: () => root, path }),
  );
  const router = createRouter({
    routeTree: root.addChildren([overlaps, ...others]),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: readPlainSearch,
    stringifySearch: writePlainSearch,
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return () => router.state.location.searchStr;
}

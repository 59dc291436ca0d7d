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
import { readPlainSearch, writePlainSearch } from "../../../web/address/plainSearch.ts";
import { whyAddressSchema } from "../../../web/address/whyAddress.ts";
import { WhyScreen } from "../../../web/why/WhyScreen.tsx";

afterEach(cleanup);

/** Opens "why this score" at an address, without the frame. */
export function openWhy(address: string): void {
  const root = createRootRoute({ component: Outlet });
  const why = createRoute({
    getParentRoute: () => root,
    path: "/p/$partnership/why/$area/$level",
    validateSearch: whyAddressSchema,
    component: WhyScreen,
  });
  const router = createRouter({
    routeTree: root.addChildren([why]),
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
}

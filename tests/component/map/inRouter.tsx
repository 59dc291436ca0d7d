import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import type { ReactElement } from "react";
import { readPlainSearch, writePlainSearch } from "../../../web/address/plainSearch.ts";

/** A part of the map screen with what it stands in there: a query cache, and a router so that links have an address. */
export function inRouter(part: ReactElement): ReactElement {
  const root = createRootRoute();
  const why = createRoute({ getParentRoute: () => root, path: "/p/$partnership/why/$area/$level" });
  const router = createRouter({
    routeTree: root.addChildren([why]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
    parseSearch: readPlainSearch,
    stringifySearch: writePlainSearch,
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return (
    <QueryClientProvider client={client}>
      <RouterContextProvider router={router}>{part}</RouterContextProvider>
    </QueryClientProvider>
  );
}

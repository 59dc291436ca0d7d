import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouteComponent,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { z } from "zod";
import { readPlainSearch, writePlainSearch } from "../../web/address/plainSearch.ts";

/** Where a page is, what its address may say after `?`, and what it shows. One that shows nothing is there for the links to it. */
export type Page = {
  readonly path: string;
  readonly validateSearch?: z.ZodType<object>;
  readonly component?: RouteComponent;
};

type Opening = {
  /** What stands round every page; nothing if not given. */
  readonly frame?: RouteComponent;
  /** What the history keeps beside the address. */
  readonly state?: object;
  /** For how many milliseconds an answer is not asked for anew; 0 if not given. */
  readonly staleTime?: number;
};

/** Opens an address with these pages behind it. Gives the router, to ask where it is, and the query cache. */
export function openPages(address: string, pages: readonly Page[], opening: Opening = {}) {
  const { router, queries } = standIn(address, pages, opening);
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { router, queries };
}

/** What pages stand in, with nothing shown yet: a router at an address that reads it as the app's own does, and a query cache that asks once, so that a failure is seen at once. */
export function standIn(address: string, pages: readonly Page[], opening: Opening = {}) {
  const { frame = Outlet, state, staleTime = 0 } = opening;
  const root = createRootRoute({ component: frame });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({
    routeTree: root.addChildren(pages.map((page) => createRoute({ getParentRoute: () => root, ...page }))),
    history,
    parseSearch: readPlainSearch,
    stringifySearch: writePlainSearch,
  });
  if (state !== undefined) history.replace(address, state);
  return { router, queries: new QueryClient({ defaultOptions: { queries: { retry: false, staleTime } } }) };
}

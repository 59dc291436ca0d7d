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
import { newOwnAreaAddressSchema, ownAreasAddressSchema } from "../../../web/address/ownAreasAddress.ts";
import { readPlainSearch, writePlainSearch } from "../../../web/address/plainSearch.ts";
import { ChangeOwnAreaScreen } from "../../../web/ownAreas/ChangeOwnAreaScreen.tsx";
import { NewOwnAreaScreen } from "../../../web/ownAreas/NewOwnAreaScreen.tsx";
import { OwnAreasScreen } from "../../../web/ownAreas/OwnAreasScreen.tsx";

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/** Opens an address with the screens of own areas behind it, without the frame. Gives the router, to ask where it is. */
export function ownAreasAt(address: string) {
  const root = createRootRoute({ component: Outlet });
  const at = (path: string, rest: object) => createRoute({ getParentRoute: () => root, path, ...rest });
  const routes = [
    at("/p/$partnership/own-areas", { component: OwnAreasScreen, validateSearch: ownAreasAddressSchema }),
    at("/p/$partnership/own-areas/new", { component: NewOwnAreaScreen, validateSearch: newOwnAreaAddressSchema }),
    at("/p/$partnership/own-areas/$code", { component: ChangeOwnAreaScreen }),
  ];
  const router = createRouter({
    routeTree: root.addChildren(routes),
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
  return { whereItIs: () => router.state.location.href };
}

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, render } from "@testing-library/react";
import { afterEach } from "vitest";
import { datasetAddressSchema } from "../../../web/address/datasetAddress.ts";
import { readPlainSearch, writePlainSearch } from "../../../web/address/plainSearch.ts";
import { DatasetScreen } from "../../../web/data/DatasetScreen.tsx";
import { DataScreen } from "../../../web/data/DataScreen.tsx";
import { ColumnsScreen } from "../../../web/data/columns/ColumnsScreen.tsx";
import { UploadScreen } from "../../../web/data/upload/UploadScreen.tsx";
import { NewPartnershipScreen } from "../../../web/partnership/NewPartnershipScreen.tsx";

afterEach(cleanup);

/** Opens an address with the data and partnership screens behind it, without the frame. Gives the router, to ask where it is. */
export function openPage(address: string) {
  const root = createRootRoute({ component: Outlet });
  const routes = [
    createRoute({ getParentRoute: () => root, path: "/p/$partnership/data", component: DataScreen }),
    createRoute({ getParentRoute: () => root, path: "/p/$partnership/data/upload", component: UploadScreen }),
    createRoute({
      getParentRoute: () => root,
      path: "/p/$partnership/data/$dataset",
      validateSearch: datasetAddressSchema,
      component: DatasetScreen,
    }),
    createRoute({
      getParentRoute: () => root,
      path: "/p/$partnership/data/$dataset/columns",
      component: ColumnsScreen,
    }),
    createRoute({
      getParentRoute: () => root,
      path: "/p/$partnership/data/$dataset/problems",
      validateSearch: datasetAddressSchema,
      component: lazyRouteComponent(() => import("../../../web/data/problems/ProblemsScreen.tsx"), "ProblemsScreen"),
    }),
    createRoute({
      getParentRoute: () => root,
      path: "/p/$partnership/data/$dataset/preview",
      component: lazyRouteComponent(() => import("../../../web/data/preview/PreviewScreen.tsx"), "PreviewScreen"),
    }),
    createRoute({
      getParentRoute: () => root,
      path: "/p/$partnership/data/history",
      component: lazyRouteComponent(() => import("../../../web/data/history/HistoryScreen.tsx"), "HistoryScreen"),
    }),
    createRoute({
      getParentRoute: () => root,
      path: "/p/$partnership/data/recipes",
      component: lazyRouteComponent(() => import("../../../web/data/recipes/RecipesScreen.tsx"), "RecipesScreen"),
    }),
    createRoute({ getParentRoute: () => root, path: "/partnerships/new", component: NewPartnershipScreen }),
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

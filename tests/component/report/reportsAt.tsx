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
import { newReportAddressSchema, reportAddressSchema } from "../../../web/address/reportsAddress.ts";
import { NewReportScreen } from "../../../web/report/NewReportScreen.tsx";
import { ReportScreen } from "../../../web/report/ReportScreen.tsx";
import { ReportsScreen } from "../../../web/report/ReportsScreen.tsx";

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/** Opens an address with the screens of reports behind it, without the frame. Gives the router, to ask where it is. */
export function reportsAt(address: string) {
  const root = createRootRoute({ component: Outlet });
  const at = (path: string, rest: object) => createRoute({ getParentRoute: () => root, path, ...rest });
  const routes = [
    at("/p/$partnership/reports", { component: ReportsScreen }),
    at("/p/$partnership/reports/new", { component: NewReportScreen, validateSearch: newReportAddressSchema }),
    at("/p/$partnership/reports/$report", { component: ReportScreen, validateSearch: reportAddressSchema }),
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

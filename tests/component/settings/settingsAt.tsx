import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { act, cleanup, render } from "@testing-library/react";
import { afterEach } from "vitest";
import { SettingsScreen } from "../../../web/settings/SettingsScreen.tsx";

afterEach(cleanup);

/** Opens the settings of Tees Valley, without the frame, and a map that stands in for everywhere else. */
export function openSettings() {
  const root = createRootRoute({ component: Outlet });
  const routes = [
    createRoute({ getParentRoute: () => root, path: "/p/$partnership/settings", component: SettingsScreen }),
    createRoute({ getParentRoute: () => root, path: "/p/$partnership/map", component: () => <h1>The map</h1> }),
  ];
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: ["/p/tees-valley/settings"] }),
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return {
    queries,
    whereItIs: () => router.state.location.pathname,
    goTo: (address: string) => act(() => router.history.push(address)),
  };
}

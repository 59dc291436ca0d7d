import { act } from "@testing-library/react";
import { SettingsScreen } from "../../../web/settings/SettingsScreen.tsx";
import { openPages } from "../openPages.tsx";

/** Opens the settings of Tees Valley, without the frame, and a map that stands in for everywhere else. */
export function openSettings() {
  const pages = [
    { path: "/p/$partnership/settings", component: SettingsScreen },
    { path: "/p/$partnership/map", component: () => <h1>The map</h1> },
  ];
  const { router, queries } = openPages("/p/tees-valley/settings", pages, { staleTime: 60_000 });
  return {
    queries,
    whereItIs: () => router.state.location.pathname,
    goTo: (address: string) => act(() => router.history.push(address)),
  };
}

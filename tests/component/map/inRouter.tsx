import { QueryClientProvider } from "@tanstack/react-query";
import { RouterContextProvider } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { standIn } from "../openPages.tsx";

/** A part of the map screen with what it stands in there: a query cache, and a router so that links have an address. */
export function inRouter(part: ReactElement): ReactElement {
  const { router, queries } = standIn("/", [{ path: "/p/$partnership/why/$area/$level" }]);
  return (
    <QueryClientProvider client={queries}>
      <RouterContextProvider router={router}>{part}</RouterContextProvider>
    </QueryClientProvider>
  );
}

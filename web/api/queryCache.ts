import { QueryClient } from "@tanstack/react-query";

/**
 * What the server said, kept for a minute; a question it refused (wrong address, no such area) is not asked again. It is asked also where the browser believes to be offline: the server often stands
 * on the same machine, and a question that waits for the internet in silence looks like one that is being worked out.
 */
export const queryCache = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 60_000, retry: false, refetchOnWindowFocus: false, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });

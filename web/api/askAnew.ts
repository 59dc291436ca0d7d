import type { QueryClient } from "@tanstack/react-query";

/** After a change to the data: what is on the screen is asked anew, and the rest is forgotten, so that no old score passes for one that counts the change. */
export function askAnew(queries: QueryClient): Promise<void> {
  queries.removeQueries({ type: "inactive" });
  return queries.invalidateQueries();
}

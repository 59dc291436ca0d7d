import { duplicatesAddressSchema } from "../../../web/address/duplicatesAddress.ts";
import { DuplicatesScreen } from "../../../web/duplicates/DuplicatesScreen.tsx";
import type { Duplicates } from "../../../domain/contract/duplicates.ts";
import { openPages } from "../openPages.tsx";
import { aPairInFull, anEffect } from "./someDuplicates.ts";

/** Opens the duplicate listings of Tees Valley at an address, without the frame. */
export function openDuplicates(words = "") {
  const pages = [
    { path: "/p/$partnership/duplicates", validateSearch: duplicatesAddressSchema, component: DuplicatesScreen },
    { path: "/p/$partnership/overlaps" },
    { path: "/p/$partnership/data/upload" },
    { path: "/p/$partnership/data/$dataset" },
  ];
  const { router } = openPages(`/p/tees-valley/duplicates${words}`, pages, { staleTime: 60_000 });
  return { whereItIs: () => router.state.location.search };
}

/** The words of an address that names the pair of rows n. */
export function pairAt(row: number, more = ""): string {
  const { pair } = aPairInFull(row);
  return `?one=${pair.one}&other=${pair.other}${more}`;
}

/** The stream that ends with what was found. */
export function streamed(found: Duplicates): Response {
  return new Response(`${JSON.stringify({ type: "answer", answer: found })}\n`);
}

/** What every page asks besides: each pair in full, what duplicates hide, and an empty history. */
export function repliesBeside(rows: readonly number[] = [2, 3, 4, 5, 6]): Record<string, unknown> {
  const pairs = rows.map((row) => {
    const full = aPairInFull(row);
    return [
      `GET /duplicates/pairs/${encodeURIComponent(full.pair.one)}/${encodeURIComponent(full.pair.other)}`,
      full,
    ] as const;
  });
  return {
    ...Object.fromEntries(pairs),
    "POST /duplicates/effect": anEffect(),
    "GET /duplicates/decisions": [],
  };
}

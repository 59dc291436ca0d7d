import type { MapView } from "../address/mapAddress.ts";

/** The views in the order they are offered, by the question that each answers. */
export const viewGroups: readonly { readonly title: string; readonly views: readonly MapView[] }[] = [
  { title: "How big is the gap", views: ["score", "class", "unmet", "years"] },
  { title: "Need and provision", views: ["mismatch", "fair-share", "need", "places", "rank-mismatch"] },
  { title: "Duplicated provision", views: ["overlaps"] },
];

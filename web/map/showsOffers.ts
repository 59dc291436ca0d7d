import type { MapAddress } from "../address/mapAddress.ts";
import type { View } from "../views/view.ts";

/** Whether the map has a dot for each offer: as somebody chose, else wherever there are no other marks that dots would be mistaken for. */
export function showsOffers(chosen: MapAddress["offers"], { form }: Pick<View, "form">): boolean {
  return chosen === undefined ? form === "fill" : chosen === "show";
}

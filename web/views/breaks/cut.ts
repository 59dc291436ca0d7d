import type { BreakWay } from "../../address/mapAddress.ts";

/** Where figures are cut into classes: a class holds what lies above the break below it, up to and with its own. `usual` are the fixed steps of the view. */
export type Cut = { readonly way: BreakWay | "usual"; readonly breaks: readonly number[] };

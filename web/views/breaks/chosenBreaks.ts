import { breakWaySchema } from "../../address/mapAddress.ts";
import type { Cut } from "./cut.ts";

/** Breaks as an address has them, "quantile:10,20.5,40"; null where it has none or they do not rise. */
export function chosenBreaks(text: string | undefined): Cut | null {
  const [name, figures] = text?.split(":") ?? [];
  const way = breakWaySchema.safeParse(name);
  if (!way.success || figures === undefined) return null;
  const breaks = figures.split(",").map(Number);
  const rises = breaks.every((one, at) => Number.isFinite(one) && one > (breaks[at - 1] ?? -Infinity));
  return rises ? { way: way.data, breaks } : null;
}

/** Breaks as an address has them. */
export function breaksWritten({ way, breaks }: Cut): string {
  return `${way}:${breaks.map(plainNumber).join(",")}`;
}

/** Without an exponent, which an address does not take. */
function plainNumber(figure: number): string {
  return figure.toFixed(6).replace(/\.?0+$/, "");
}

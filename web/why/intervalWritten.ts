import type { Figure } from "../../domain/contract/figure.ts";
import { numberWritten } from "../data/written.ts";

/** Behind a figure: " (38–44)"; nothing where no interval was published. */
export function intervalWritten({ lo, hi }: Pick<Figure, "lo" | "hi">): string {
  return lo === null || hi === null || lo === hi ? "" : ` (${numberWritten(lo)}–${numberWritten(hi)})`;
}

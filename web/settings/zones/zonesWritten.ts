import { amountWritten } from "../settingWritten.ts";
import { percentRead, type ZoneTyped } from "./zonesTyped.ts";

/** Zones as a sentence has them: "up to 50% of the reach counts 100%, up to 100% counts 40%". */
export function zonesWritten(zones: readonly ZoneTyped[]): string {
  return zones
    .map(
      ({ upTo, weight }, place) =>
        `up to ${written(upTo)}${place === 0 ? " of the reach" : ""} counts ${written(weight)}`,
    )
    .join(", ");
}

function written(text: string): string {
  const percent = percentRead(text);
  return percent === null ? `“${text.trim()}”` : amountWritten({ unit: "%" }, percent);
}

import type { FormError } from "../../data/ErrorSummary.tsx";
import { percentRead, type ZoneTyped } from "./zonesTyped.ts";

/** What is wrong with zones, box by box, each as a sentence that says what would be right. */
export function zoneErrors(zones: readonly ZoneTyped[]): FormError[] {
  return zones.flatMap((zone, place) => {
    const nearer = zones[place - 1];
    const isLast = place === zones.length - 1;
    return [
      { field: zoneBox(place, "upTo"), message: edgeError(place, zone.upTo, nearer?.upTo, isLast) },
      { field: zoneBox(place, "weight"), message: weightError(place, zone.weight, nearer?.weight) },
    ].flatMap(({ field, message }) => (message === null ? [] : [{ field, message }]));
  });
}

/** The id of a zone's box: where it stands in the settings. */
export function zoneBox(place: number, box: keyof ZoneTyped): string {
  return `steps.${place}.${box}`;
}

function edgeError(place: number, text: string, nearerText: string | undefined, isLast: boolean): string | null {
  const zone = `Zone ${place + 1}`;
  if (text.trim() === "") return `Enter how far zone ${place + 1} reaches`;
  const percent = percentRead(text);
  if (percent === null) return `${zone} must reach up to a number of per cent, like 50%`;
  const nearer = nearerText === undefined ? null : percentRead(nearerText);
  if (nearer !== null && percent <= nearer) {
    return `${zone} must reach further than zone ${place}, which ends at ${nearer}%`;
  }
  if (percent <= 0) return `${zone} must reach up to more than 0%`;
  if (percent > 100) return `${zone} must end at 100% or less: nothing beyond the reach counts`;
  return isLast && percent !== 100 ? "The last zone must end at 100%, the edge of the reach" : null;
}

function weightError(place: number, text: string, nearerText: string | undefined): string | null {
  const zone = `zone ${place + 1}`;
  if (text.trim() === "") return `Enter what a place in ${zone} counts`;
  const percent = percentRead(text);
  if (percent === null) return `A place in ${zone} must count a number of per cent, like 50%`;
  if (percent < 0) return `A place in ${zone} must count 0% or more`;
  if (percent > 100) return `A place in ${zone} must count 100% or less`;
  if (percent === 0 && place === 0) return `A place in ${zone} must count more than 0%, or no place would count`;
  const nearer = nearerText === undefined ? null : percentRead(nearerText);
  if (nearer === null || percent <= nearer) return null;
  return `A place in ${zone} must not count more than one in zone ${place}, which is nearer (${nearer}%)`;
}

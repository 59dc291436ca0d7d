import { defaultSettings } from "../../../domain/contract/settings.ts";
import type { Zone } from "../../../domain/contract/steps.ts";
import { numberTyped } from "../numberTyped.ts";
import { percentTyped, shareOf } from "../percentTyped.ts";

/** A zone as its two boxes hold it, in per cent. */
export type ZoneTyped = { readonly upTo: string; readonly weight: string };

/** Zones as they stand in their boxes. A third is 33.3333: enough to know it by. */
export function zonesTyped(zones: readonly Zone[]): ZoneTyped[] {
  return zones.map(({ upTo, weight }) => ({ upTo: percentShown(upTo), weight: percentShown(weight) }));
}

/** What is put into the settings: text where no number can be read, so that the schema refuses it. What shows a share that is in force, or a starting one, is that very share. */
export function zonesRead(typed: readonly ZoneTyped[], inForce: readonly Zone[]): unknown[] {
  const known = [...inForce, ...defaultSettings.steps].flatMap(({ upTo, weight }) => [upTo, weight]);
  return typed.map(({ upTo, weight }) => ({ upTo: shareTyped(upTo, known), weight: shareTyped(weight, known) }));
}

/** Whether boxes hold the zones in force, however they are typed. */
export function isSameZones(inForce: readonly Zone[], typed: readonly ZoneTyped[]): boolean {
  return (
    JSON.stringify(zonesRead(typed, inForce)) === JSON.stringify(inForce.map(({ upTo, weight }) => ({ upTo, weight })))
  );
}

/** The number in a box of a zone, in per cent; null where it is none. */
export function percentRead(text: string): number | null {
  return numberTyped({ unit: "%" }, text);
}

function shareTyped(text: string, known: readonly number[]): unknown {
  const percent = percentRead(text);
  if (percent === null) return text;
  return known.find((share) => percentShown(share) === String(percent)) ?? shareOf(percent);
}

function percentShown(share: number): string {
  return percentTyped(share, 6);
}

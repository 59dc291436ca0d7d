import type { Settings } from "../contract/settings.ts";
import type { Zone } from "../contract/steps.ts";
import { halfExp } from "./halfExp.ts";

/** How much of a place counts from a given distance, 0 to 1, for someone who travels at most `radiusKm`. */
export type Decay = (km: number, radiusKm: number) => number;

/**
 * The ways in which nearness may count.
 *
 * Holds   1 at the door, never rising with distance, 0 beyond the radius. Gaussian falls to exactly 0 at the radius, so
 *         there is no cliff; binary stays 1 up to and including it.
 * Source  Gaussian: Dai (2010), Health & Place 16(5). Binary: Luo & Wang (2003).
 */
export const decays: Readonly<Record<Exclude<Settings["decay"], "steps">, Decay>> = {
  gaussian: (km, radiusKm) => (km <= radiusKm ? gaussianOf(((km / radiusKm) * (km / radiusKm)) / 2) : 0),
  binary: (km, radiusKm) => (km <= radiusKm ? 1 : 0),
};

/** The Gaussian weight by half the square of the share of the radius, 0 to ½: what pairs have without a root or a division. */
export function gaussianOf(halfSquare: number): number {
  return Math.max(0, (halfExp(halfSquare) - edge) * overTheRest);
}

/** The decay that settings ask for. */
export function decayOf({ decay, steps }: Pick<Settings, "decay" | "steps">): Decay {
  return decay === "steps" ? zoneDecay(steps) : decays[decay];
}

/** A weight for each zone of the radius, up to and including its outer edge; nothing beyond the radius. */
export function zoneDecay(zones: readonly Zone[]): Decay {
  return (km, radiusKm) => zones.find(({ upTo }) => km <= upTo * radiusKm)?.weight ?? outOfReach;
}

const outOfReach = 0;
const edge = Math.exp(-0.5);
const overTheRest = 1 / (1 - edge);

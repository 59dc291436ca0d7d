import type { Settings } from "../contract/settings.ts";

/** How much of a place counts from a given distance, 0 to 1, for someone who travels at most `radiusKm`. */
export type Decay = (km: number, radiusKm: number) => number;

/**
 * The ways in which nearness may count.
 *
 * Holds   1 at the door, never rising with distance, 0 beyond the radius. Gaussian falls to exactly 0 at the radius, so
 *         there is no cliff; binary stays 1 up to and including it.
 * Source  Gaussian: Dai (2010), Health & Place 16(5). Binary: Luo & Wang (2003).
 */
export const decays: Readonly<Record<Settings["decay"], Decay>> = {
  gaussian: (km, radiusKm) =>
    km <= radiusKm ? Math.max(0, (Math.exp(-((km / radiusKm) ** 2) / 2) - edge) / (1 - edge)) : 0,
  binary: (km, radiusKm) => (km <= radiusKm ? 1 : 0),
};

const edge = Math.exp(-0.5);

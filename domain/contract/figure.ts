import { z } from "zod";

/**
 * Why a figure has no value, or what to know about the one it has. Written in the Analysis Function form:
 * c suppressed, x not available, z not applicable, low rounds to zero, u low reliability, p provisional, r revised, e estimated,
 * f forecast, b break in series, ns not statistically significant, w none recorded in survey.
 */
export const markers = ["c", "x", "z", "low", "u", "p", "r", "e", "f", "b", "ns", "w"] as const;
export const markerSchema = z.enum(markers);
export type Marker = z.infer<typeof markerSchema>;

/** The words behind each marker, for footnotes. */
export const markerWords: Readonly<Record<Marker, string>> = {
  c: "suppressed to protect confidentiality",
  x: "not available",
  z: "not applicable",
  low: "low, rounds to zero",
  u: "low reliability",
  p: "provisional",
  r: "revised",
  e: "estimated",
  f: "forecast",
  b: "break in series",
  ns: "not statistically significant",
  w: "none recorded in survey",
};

/**
 * A number, an interval, or a marker. Suppressed, missing, not applicable, low and zero are five different things:
 * only a real zero has `value` 0; in every other case `value` is null and `marker` says why; `lo` and `hi` are the
 * bounds it may lie in, where they are known.
 */
export const figureSchema = z
  .object({
    value: z.number().nullable(),
    lo: z.number().nullable(),
    hi: z.number().nullable(),
    marker: markerSchema.nullable(),
  })
  .meta({ id: "Figure" });
export type Figure = z.infer<typeof figureSchema>;

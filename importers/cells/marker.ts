import { type Marker, markers } from "../../domain/contract/figure.ts";
import type { Doubt } from "../../domain/contract/recipe.ts";

/** What a cell without a number says: a marker with the bounds it gives, or something that may mean two things, with the reason. */
export type MarkerReading =
  | { readonly type: "marker"; readonly marker: Marker; readonly lo: number | null; readonly hi: number | null }
  | { readonly type: "ambiguous"; readonly doubt: Doubt; readonly why: string }
  | { readonly type: "no marker" };

/** Reads a marker as its publishers write it. A dash, a blank, a capital S or X are never guessed. */
export function markerIn(text: string): MarkerReading {
  const doubt = ambiguous[text];
  if (doubt !== undefined) return { type: "ambiguous", ...doubt };
  const bracketed = /^\[([a-z]+)\]/i.exec(text)?.[1]?.toLowerCase();
  const marker = byName.get(bracketed ?? "") ?? alsoWritten[text];
  if (marker !== undefined) return { type: "marker", marker, lo: null, hi: null };
  const below = /^<\s?(\d+(?:\.\d+)?)$/.exec(text)?.[1];
  if (below !== undefined) return { type: "marker", marker: "c", lo: 0, hi: Number(below) };
  const [, from, to] = /^(\d+) to (\d+)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return { type: "marker", marker: "c", lo: Number(from), hi: Number(to) };
  return { type: "no marker" };
}

const byName: ReadonlyMap<string, Marker> = new Map(markers.map((marker) => [marker, marker]));

type Ambiguity = { readonly doubt: Doubt; readonly why: string };
const dash: Ambiguity = { doubt: "dash", why: "a dash may mean zero, suppressed or not applicable" };
const significance: Ambiguity = { doubt: "S", why: "it may mean suppressed or a level of significance" };

const ambiguous: Readonly<Record<string, Ambiguity>> = Object.assign(Object.create(null), {
  "": { doubt: "blank", why: "a blank may mean zero, suppressed or missing" },
  "-": dash,
  "–": dash,
  "—": dash,
  "--": dash,
  S: significance,
  s: significance,
  X: { doubt: "X", why: "a capital X may mean suppressed or not available" },
});

const alsoWritten: Readonly<Record<string, Marker>> = Object.assign(Object.create(null), {
  c: "c",
  "(c)": "c",
  "*": "c",
  x: "x",
  "..": "x",
  ":": "x",
  NA: "x",
  "N/A": "x",
  "n/a": "x",
  z: "z",
  ".": "z",
  low: "low",
  k: "low",
  "~": "low",
  "0~": "low",
  u: "u",
  "#": "u",
  p: "p",
  r: "r",
  e: "e",
  f: "f",
  "†": "p",
  b: "b",
  ns: "ns",
  w: "w",
});

import { mostCorners } from "../contract/ownArea.ts";
import type { Geometry } from "../contract/shape.ts";
import { counted, written } from "../score/words/counted.ts";
import { coordinateProblem } from "./coordinateProblem.ts";
import { crossesItself } from "./crossesItself.ts";
import { featuresIn } from "./featuresIn.ts";
import { featureName } from "./featureName.ts";
import { polygonsRead } from "./polygonsRead.ts";

/** An outline of an uploaded file, with the name that the file has for it. */
export type ReadOutline = { readonly name: string | null; readonly geometry: Geometry };

/** The outlines of a file and what must be said of them; or, in a sentence, why there are none. */
export type OutlinesRead =
  | { readonly type: "outlines"; readonly outlines: readonly ReadOutline[]; readonly notes: readonly string[] }
  | { readonly type: "problem"; readonly message: string };

/** Most outlines that are taken from one file. */
export const mostOutlines = 200;

/**
 * Reads the outlines of a GeoJSON file: polygons in degrees, each feature one. Points and lines are counted and left out; whatever cannot be an outline in England is said
 * in words, never mended in silence.
 */
export function readOutlines(text: string): OutlinesRead {
  const features = featuresIn(text);
  if (typeof features === "string") return { type: "problem", message: features };
  const outlines: ReadOutline[] = [];
  let [corners, without, unclosed] = [0, 0, 0];
  for (const { geometry, properties } of features) {
    const read = polygonsRead(geometry);
    if (typeof read === "string") return { type: "problem", message: read };
    if (read.polygons.length === 0) {
      without += 1;
      continue;
    }
    corners += read.polygons.flat(2).length;
    unclosed += read.unclosed;
    outlines.push({ name: featureName(properties), geometry: geometryOf(read.polygons) });
  }
  const problem = problemOf(outlines, corners);
  if (problem !== null) return { type: "problem", message: problem };
  const crossing = outlines.filter(({ geometry }) => crossesItself(geometry)).length;
  return { type: "outlines", outlines, notes: notesOf({ without, unclosed, crossing }) };
}

function problemOf(outlines: readonly ReadOutline[], corners: number): string | null {
  if (outlines.length === 0) {
    return "The selected file has no areas. It needs at least one polygon; points and lines enclose nothing.";
  }
  if (outlines.length > mostOutlines) {
    return `The selected file has ${written(outlines.length)} areas. We can take up to ${mostOutlines} at once.`;
  }
  if (corners > mostCorners) {
    return `The outlines in the selected file have ${written(corners)} corners. We can take up to ${written(mostCorners)}: use a generalised version, or fewer areas.`;
  }
  return coordinateProblem(outlines.map(({ geometry }) => geometry));
}

function geometryOf(polygons: number[][][][]): Geometry {
  const [only] = polygons;
  return polygons.length === 1 && only !== undefined
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

type Found = { readonly without: number; readonly unclosed: number; readonly crossing: number };

function notesOf({ without, unclosed, crossing }: Found): string[] {
  return [
    ...(without === 0 ? [] : [`${counted(without, noArea)} left out: points, lines or nothing.`]),
    ...(unclosed === 0 ? [] : [`${counted(unclosed, notClosed)}; the last corner was joined to the first.`]),
    ...(crossing === 0
      ? []
      : [
          `${counted(crossing, selfCrossing)}: what is gone round twice counts as outside. Look at the areas below with care.`,
        ]),
  ];
}

const noArea = { one: "feature is no area and was", many: "features are no areas and were" };
const notClosed = { one: "ring was not closed", many: "rings were not closed" };
const selfCrossing = { one: "outline crosses itself", many: "outlines cross themselves" };

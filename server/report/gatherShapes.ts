import { geometrySchema } from "../../domain/contract/shape.ts";
import type { ReportHead } from "../../domain/contract/reportRun.ts";
import { drawShapes } from "../score/drawShapes.ts";
import type { ShapeJob } from "../score/shapeJob.ts";
import { keepParts } from "../store/report/keepParts.ts";
import type { Gathering } from "./gathering.ts";

/** What the outlines weigh on the way of a report. */
export const weightOfShapes = 2;

/** Stores the outlines of the areas of a report, in order of code, official where there are any; gives how many there are of each kind. */
export async function gatherShapes(
  { id, write, ground, chosen, way, givingUp }: Gathering,
  job: ShapeJob,
): Promise<ReportHead["outlines"]> {
  const say = way.piece("Drawing and storing the outlines", weightOfShapes);
  const shapes = drawShapes(job)
    .filter(({ code }) => chosen.has(code))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
  const of = { partnership: ground.partnership.id, report: id, part: "shapes" } as const;
  await keepParts(write, of, shapes, {
    written: ({ code, quality, geometry }) => ({ code, quality, geometry: geometrySchema.parse(JSON.parse(geometry)) }),
    onKept: (kept) => {
      say(kept / shapes.length);
      return givingUp.check();
    },
  });
  const official = shapes.filter(({ quality }) => quality === "official").length;
  return { official, approximate: shapes.length - official, none: chosen.size - shapes.length };
}

import { z } from "zod";
import { type ReportHead, reportRowSchema, reportShapeSchema } from "../../domain/contract/reportRun.ts";
import type { ReportRun } from "../../domain/report/reportRun.ts";
import type { Database } from "../store/database.ts";
import { partsOf } from "../store/report/partsOf.ts";

/** A report as it is stored, with every figure as it was computed: nobody may be given one but through `protectedRun`. */
export function reportRunOf(db: Database, head: ReportHead): ReportRun {
  const of = { partnership: head.partnership.id, report: head.id };
  return {
    head,
    rows: (level) => parsed(partsOf(db, { ...of, part: level }), rowsSchema),
    shapes: () => parsed(partsOf(db, { ...of, part: "shapes" }), shapesSchema),
  };
}

const rowsSchema = z.array(reportRowSchema);
const shapesSchema = z.array(reportShapeSchema);

async function* parsed<Rows>(
  parts: AsyncIterable<unknown>,
  schema: { readonly parse: (part: unknown) => Rows },
): AsyncGenerator<Rows, void> {
  for await (const part of parts) yield schema.parse(part);
}

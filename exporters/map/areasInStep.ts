import type { ReportRow, ReportShape, ScoredReportLevel } from "../../domain/contract/reportRun.ts";
import type { ReportRun } from "../../domain/report/reportRun.ts";

/** One area of a report: its outline, null where there is none, and its row at each of the levels asked for, in their order. */
export type AreaInStep = {
  readonly code: string;
  readonly shape: ReportShape | null;
  readonly rows: readonly { readonly row: ReportRow; readonly level: ScoredReportLevel }[];
};

/**
 * The areas of a report one by one, with rows and outlines brought together while all are read in step: nothing is held but one part of each. Without levels there are only outlines.
 *
 * Throws  Error if a level has other areas than the first, or outlines come in another order than rows: they are kept alike.
 */
export async function* areasInStep(run: ReportRun, levels: readonly ScoredReportLevel[]): AsyncGenerator<AreaInStep> {
  const shapes = oneByOne(run.shapes());
  let next = await shapes.next();
  const [first, ...others] = levels.map((level) => ({ level, rows: oneByOne(run.rows(level.level)) }));
  if (first === undefined) {
    for (; next.done !== true; next = await shapes.next()) yield { code: next.value.code, shape: next.value, rows: [] };
    return;
  }
  for await (const row of first.rows) {
    const { code } = row.gap;
    const rows = [{ row, level: first.level }];
    for (const { level, rows: read } of others) {
      const other = await read.next();
      if (other.done === true || other.value.gap.code !== code) {
        throw new Error(`The report's level ${level.level} has no ${code} where ${first.level.level} has it`);
      }
      rows.push({ row: other.value, level });
    }
    const shape = next.done !== true && next.value.code === code ? next.value : null;
    if (shape !== null) next = await shapes.next();
    yield { code, shape, rows };
  }
  if (next.done !== true) throw new Error(`The report's outline of ${next.value.code} is out of order`);
}

async function* oneByOne<One>(parts: AsyncIterable<readonly One[]>): AsyncGenerator<One> {
  for await (const part of parts) yield* part;
}

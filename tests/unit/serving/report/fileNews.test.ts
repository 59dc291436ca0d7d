import { expect, test, vi } from "vitest";
import type { ReportProgress } from "../../../../domain/contract/report.ts";
import { fileNews } from "../../../../server/report/fileNews.ts";
import { reportRunOf } from "../../../unit/report/builders.ts";

test("a file counts as far as the rows that were read for it, and reading them again adds nothing", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const said: ReportProgress[] = [];
  const kept = await reportRunOf();
  const { run, begin } = fileNews(kept, (progress) => said.push(progress));
  const readAll = async () => {
    for await (const _ of run.rows("essential")) vi.advanceTimersByTime(100);
    for await (const _ of run.rows("general")) vi.advanceTimersByTime(100);
  };
  await readAll();
  begin("gaps.csv", 0, 2);
  await readAll();
  await readAll();
  begin("gaps.geojson", 1, 2);
  vi.useRealTimers();
  const done = said.map((progress) => progress.done);
  expect(done).toEqual(done.toSorted((one, other) => one - other));
  expect(said.filter(({ step }) => !step.includes("rows read"))).toEqual([
    { step: "Writing gaps.csv", done: 100, of: 1000 },
    { step: "Writing gaps.geojson", done: 550, of: 1000 },
  ]);
  // Twice all rows, and still not done: nobody knows what the file does with them.
  expect(said.at(-2)).toEqual({ step: "Writing gaps.csv: 28 rows read", done: 545, of: 1000 });
});

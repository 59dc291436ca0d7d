import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeReportFile } from "../../../server/report/writeReportFile.ts";
import { reportRunOf } from "./builders.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-writing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file that is given up while it is written leaves nothing behind, and says why in the words of whoever gave it up", async () => {
  const stop = new AbortController();
  const onProgress = () => stop.abort(new Error("Stopped by the analyst."));
  const file = { format: "csv", path: join(folder, "gaps.zip") } as const;
  await expect(writeReportFile(await reportRunOf(), file, { signal: stop.signal, onProgress })).rejects.toThrow(
    "Stopped by the analyst.",
  );
  expect(readdirSync(folder)).toEqual([]);
});

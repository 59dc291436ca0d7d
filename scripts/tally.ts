import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** What a test run came to: how many passed, and by name what failed and what was skipped. */
export type Tally = { passed: number; failures: string[]; skips: string[] };

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

export function noTests(): Tally {
  return { passed: 0, failures: [], skips: [] };
}

/** Reads a Vitest JSON report. A file that could not even be loaded counts as one failure; a skipped group of tests counts once. */
export function tallyOf(report: string): Tally {
  const tally = noTests();
  if (!existsSync(report)) return tally;
  const { testResults } = reportSchema.parse(JSON.parse(readFileSync(report, "utf8")));
  for (const file of testResults) {
    if (file.status === "failed" && file.assertionResults.length === 0) tally.failures.push(file.name);
    for (const test of file.assertionResults) {
      if (test.status === "passed") tally.passed++;
      else if (test.status === "failed") tally.failures.push(test.fullName);
      else tally.skips.push(test.fullName);
    }
  }
  return tally;
}

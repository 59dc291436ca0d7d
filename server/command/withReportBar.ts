import { Presets, SingleBar } from "cli-progress";
import type { ReportProgress } from "../../domain/contract/report.ts";

/** Does work that tells how far it is, on a bar that is gone when it ends. */
export async function withReportBar<Result>(
  work: (onProgress: (progress: ReportProgress) => void) => Promise<Result>,
): Promise<Result> {
  const bar = reportBar();
  try {
    return await work(bar.update);
  } finally {
    bar.stop();
  }
}

/** On standard error, with what is done now; nothing where that is no terminal. */
function reportBar(): { readonly update: (progress: ReportProgress) => void; readonly stop: () => void } {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  let now = "Reading";
  const bar = new SingleBar(
    {
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      format: (_, { progress }) => `${Math.floor(progress * 100)} %  ${now}`,
    },
    Presets.shades_classic,
  );
  bar.start(1, 0);
  return {
    update: ({ step, done, of }) => {
      now = step;
      bar.setTotal(of);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

import { Presets, SingleBar } from "cli-progress";
import type { ReportProgress } from "../../domain/contract/report.ts";

/** How far a report is, and what is done now, on standard error; nothing where that is no terminal. */
export function reportBar(): { readonly update: (progress: ReportProgress) => void; readonly stop: () => void } {
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

import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "../../domain/duplicates/progress.ts";

/** How far the comparing is, on standard error; nothing where that is no terminal. */
export function duplicatesBar(): { readonly update: (progress: Progress) => void; readonly stop: () => void } {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      format: (_, { progress }) => `Comparing  ${Math.floor(progress * 100)} %`,
    },
    Presets.shades_classic,
  );
  bar.start(1, 0);
  return {
    update: ({ done, of }) => {
      bar.setTotal(of);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

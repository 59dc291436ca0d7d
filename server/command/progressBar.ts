import { Presets, SingleBar } from "cli-progress";

export type ProgressBar = { readonly update: (bytesRead: number) => void; readonly stop: () => void };

/** How far a file has been read, on standard error; nothing where that is no terminal. */
export function progressBar(name: string, bytes: number): ProgressBar {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      format: (_, { progress, value, total }) =>
        `${name}  ${Math.floor(progress * 100)} %  ${megabytes(value)} of ${megabytes(total)} MB`,
    },
    Presets.shades_classic,
  );
  bar.start(bytes, 0);
  return { update: (bytesRead) => bar.update(bytesRead), stop: () => bar.stop() };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** What is measured: tables of a whole country, and everything of a middling report. */
export const formats = ["csv", "xlsx", "ods", "pack"] as const;
export type Format = (typeof formats)[number];

/** What writing a file took. */
export type FileMeasured = {
  readonly seconds: number;
  readonly cpu: number;
  readonly bytes: number;
  /** The most that the process held, garbage and all. */
  readonly peakMb: number;
  /** The most that was in use, looked at after every 4 MB. */
  readonly inUseMb: number;
};

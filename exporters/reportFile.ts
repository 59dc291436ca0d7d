/** One file of a report. Its bytes come a piece at a time, the same ones whenever and wherever it is written. */
export type ReportFile = {
  /** With slashes where it lies in a folder of the pack. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
};

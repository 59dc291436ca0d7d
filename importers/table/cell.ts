/** One cell of a file. `text` is without spaces around it; `raw` is as it stands; `column` is the header as the file has it. */
export type Cell = {
  readonly row: number;
  readonly column: string | null;
  readonly text: string;
  readonly raw: string;
};

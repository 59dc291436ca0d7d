/** A chart's figures as a table: every row as long as the headings, each cell as it is read. The first column names the row. */
export type ChartTwin = {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What stands around a chart. */
export type ChartWords = {
  /** Of the drawing itself, for whoever saves it as a picture. */
  readonly id?: string;
  /** The message in ten words at most, not the name of what is drawn. */
  readonly title: string;
  /** What is drawn and in what unit. */
  readonly unit: string;
  /** The message for those who do not see it: what one would say on the telephone. */
  readonly alt: string;
  /** Where the figures come from, without "Source:". */
  readonly source: string;
  /** Left out where a table on the same page has the same figures. */
  readonly table?: ChartTwin;
};

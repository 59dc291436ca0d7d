import type { RawRow } from "../../../text/csvRows.ts";

/** The lines above a table from Nomis: its dataset, and what all of its figures have in common. */
export type Preamble = {
  /** The dataset's code, such as RM121; null when it has none. */
  readonly dataset: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly units: string | null;
  /** Everything else that was chosen, such as Sex: All persons. */
  readonly chosen: readonly { readonly name: string; readonly value: string }[];
};

/** Reads "RM121 - Sex by age" and the "Name :,value" lines below it; null when they do not say that they come from Nomis. */
export function preambleOf(rows: readonly RawRow[]): Preamble | null {
  const lines = rows.map(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ""));
  if (!lines.some((cells) => cells.some((cell) => /from nomis/i.test(cell)))) return null;
  const [first = ""] = lines.find((cells) => cells.length > 0) ?? [];
  const [, dataset = null, title = first] = /^([A-Z]{2,4}\d{2,4}[A-Z]{0,4})\s*-\s*(.*)$/.exec(first) ?? [];
  const said = lines.flatMap(([name = "", ...values]) => {
    const label = preambleLine.exec(name)?.[1];
    return label === undefined || values.length === 0 ? [] : [{ name: label, value: values.join(", ") }];
  });
  const valueOf = (pattern: RegExp) => said.find(({ name }) => pattern.test(name))?.value ?? null;
  return {
    dataset,
    title,
    date: valueOf(/^date$|^time period$/i),
    units: valueOf(/^units?$/i),
    chosen: said.filter(({ name }) => !/^(date|time period|units?)$/i.test(name)),
  };
}

/** Whether a cell is the name of something that was chosen, such as "Sex        :". */
export function isPreambleLine(cell: string): boolean {
  return preambleLine.test(cell);
}

const preambleLine = /^([^:]+?)\s*:$/;

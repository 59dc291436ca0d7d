import Papa from "papaparse";
import { canonicalKinds } from "./kinds.ts";

/** A file of this kind to start from, as CSV text: its column names and one example row. */
export function templateOf(kindName: string): string {
  const kind = canonicalKinds.find(({ name }) => name === kindName);
  if (kind === undefined) {
    throw new RangeError(`kind is ${kindName}, expected one of ${canonicalKinds.map(({ name }) => name).join(", ")}`);
  }
  const names = kind.columns.map((column) => column.name);
  const examples = kind.columns.map((column) => column.example);
  return `${Papa.unparse([names, examples], { newline: "\r\n" })}\r\n`;
}

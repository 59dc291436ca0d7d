import type { ReportHead } from "../../../domain/contract/reportRun.ts";
import type { Cell, Sheet } from "../workbook.ts";

/** Every setting that the figures rest on, by the name it has in the API and on the command line. */
export function settingsSheet({ settings, settingsVersion }: ReportHead): Sheet {
  return {
    name: "Settings",
    title: `Settings of the partnership, version ${settingsVersion}`,
    lines: ["Radii are in km, shares are of 1.", "Source: the partnership's own settings when the report was made."],
    table: {
      columns: [
        { title: "Setting", kind: "text", width: 34 },
        { title: "Value", kind: "text", width: 40 },
      ],
      frozen: 0,
      rows: async function* () {
        yield leaves(settings, []);
      },
    },
  };
}

function leaves(value: unknown, path: readonly string[]): Cell[][] {
  if (Array.isArray(value)) return value.flatMap((part: unknown, i) => leaves(part, [...path, String(i + 1)]));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, part]: [string, unknown]) => leaves(part, [...path, name]));
  }
  return [[path.join("."), words(value)]];
}

/** As text, for one column holds numbers and words. */
function words(value: unknown): string {
  if (value === null || value === undefined) return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : String(Number(Number(value).toFixed(6)));
}

import type { Dataset, RecordCounts } from "../../domain/contract/dataset.ts";

/** What an import stored, in a few lines. */
export function summaryOf(dataset: Dataset): string {
  const { fileName, title, records, exclusions, heldOutRows, id, partnership, rows, replaces } = dataset;
  const stored = recordWords.flatMap(([noun, words]) =>
    records[noun] > 0 ? [`${counted(records[noun])} ${words}`] : [],
  );
  const lines = [
    `${fileName}: ${title}.`,
    `  In force in ${partnership} as dataset ${id}${replaces === null ? "" : `, in the place of ${replaces}`}.`,
    `  ${counted(rows)} rows read; stored: ${stored.join(", ")}.`,
  ];
  const left = Object.entries(exclusions).map(([reason, count]) => `${counted(count)} ${reason}`);
  if (left.length > 0) lines.push(`  Left out by rule: ${left.join(", ")}.`);
  if (heldOutRows > 0) lines.push(`  Held out because they cannot be used: ${counted(heldOutRows)} rows.`);
  return lines.join("\n");
}

const recordWords: readonly (readonly [keyof RecordCounts, string])[] = [
  ["areas", "areas"],
  ["areaParts", "area parts"],
  ["shapes", "shapes"],
  ["postcodes", "postcodes"],
  ["indicators", "indicators"],
  ["needFigures", "need figures"],
  ["listings", "listings"],
];

function counted(count: number): string {
  return count.toLocaleString("en-GB");
}

import { isGssCode } from "../cells/gssAreaType.ts";
import type { Report } from "../table/report.ts";
import type { Feature } from "./features.ts";
import { noCodeProperty } from "./shapeProblems.ts";

/**
 * The property that holds each feature's own code: the one with the most different official codes, so that a ward's own code wins over
 * its district's. Without official codes, a property that is called code.
 */
export function codePropertyOf(features: readonly Feature[], report: Report): string | null {
  if (features.length === 0) return null;
  const names = [...new Set(features.flatMap((feature) => Object.keys(feature.properties)))];
  const counted = names.map((name) => ({ name, codes: officialCodes(features, name) }));
  const [best] = counted.toSorted((a, b) => b.codes - a.codes);
  if (best !== undefined && best.codes > 0) return best.name;
  const named = names.find((name) => /^(area_?)?(code|cd)$/i.test(name));
  if (named !== undefined) return named;
  report.blockFile(noCodeProperty);
  return null;
}

function officialCodes(features: readonly Feature[], name: string): number {
  const values = features.map((feature) => feature.properties[name]);
  return new Set(values.filter((value) => typeof value === "string" && isGssCode(value.trim().toUpperCase()))).size;
}

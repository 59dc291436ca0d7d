import type { Report } from "../table/report.ts";
import { crsProblem } from "./crs.ts";

export type Feature = { readonly properties: Readonly<Record<string, unknown>>; readonly geometry: unknown };

/** The features of a GeoJSON text; none when it was said why the file cannot be read. */
export function featuresIn(text: string, report: Report): Feature[] {
  const document = parsed(text);
  if (!isRecord(document))
    return refuse(report, "The selected file is not JSON: it breaks off or has a mistake in it.");
  if (document.type === "Topology") return refuse(report, "The selected file is TopoJSON, which is not read.");
  const { type, features } = document;
  if (type !== "FeatureCollection" || !Array.isArray(features)) {
    return refuse(report, "The selected file is JSON, but not a GeoJSON FeatureCollection.");
  }
  const problem = crsProblem(document.crs);
  if (problem !== null) {
    report.blockFile(problem);
    return [];
  }
  if (features.length === 0) return refuse(report, "The selected file has no features.");
  return features.map((feature: unknown) => {
    const { properties, geometry } = isRecord(feature) ? feature : { properties: {}, geometry: null };
    return { properties: isRecord(properties) ? properties : {}, geometry };
  });
}

function refuse(report: Report, message: string): Feature[] {
  report.blockFile({
    type: "not GeoJSON",
    message,
    mend: "Download the boundaries again as GeoJSON, in longitude and latitude.",
  });
  return [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

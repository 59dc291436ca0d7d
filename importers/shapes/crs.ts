import type { FileProblem } from "../text/fileIssue.ts";

/** What is wrong with the coordinate system a file names: anything but longitude and latitude. Without a name, RFC 7946 says it is that. */
export function crsProblem(crs: unknown): FileProblem | null {
  if (crs === undefined || crs === null) return null;
  const name = /"name":"([^"]+)"/.exec(JSON.stringify(crs).replace(/"type":"name"/g, ""))?.[1] ?? JSON.stringify(crs);
  if (isDegrees.test(name)) return null;
  return {
    type: "coordinates not in degrees",
    message: `The shapes are in the coordinate system '${name}', not in longitude and latitude.`,
    mend: "Download the boundaries again in WGS84 (EPSG:4326), or convert them.",
  };
}

// The open geography portal writes EPSG:4326 and means longitude first, as GeoJSON does.
const isDegrees = /(CRS:?84|EPSG:{1,2}4326)$/i;

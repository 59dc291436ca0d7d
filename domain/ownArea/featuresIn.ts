/** A feature as it stands in the file: nothing of it is checked yet. */
export type RawFeature = { readonly geometry: unknown; readonly properties: unknown };

/** The features of a GeoJSON text, whichever of its forms it has; or why it is none, in a sentence. */
export function featuresIn(text: string): RawFeature[] | string {
  const whole = parsed(text);
  const type = fieldOf(whole, "type");
  if (type === undefined)
    return "The selected file must be GeoJSON. It is a text that is not JSON, or JSON of another kind.";
  if (type === "Topology") return "The selected file is TopoJSON. Save it as GeoJSON and try again.";
  const foreign = foreignSystem(fieldOf(whole, "crs"));
  if (foreign !== null)
    return `The selected file says that its coordinates are in ${foreign}. Save it in longitude and latitude (WGS 84) and try again.`;
  if (type === "FeatureCollection") {
    const features = fieldOf(whole, "features");
    if (!Array.isArray(features)) return "The selected file is a GeoJSON collection without a list of features.";
    return features.map(featureOf);
  }
  return [type === "Feature" ? featureOf(whole) : { geometry: whole, properties: null }];
}

function featureOf(feature: unknown): RawFeature {
  return { geometry: fieldOf(feature, "geometry"), properties: fieldOf(feature, "properties") };
}

/** Undefined for what is no JSON; a text nested thousands of levels deep is none that anybody meant. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** What an object has under a name of its own. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

/** The system of coordinates that an old form of GeoJSON may name, where it is not longitude and latitude. */
function foreignSystem(crs: unknown): string | null {
  const name = fieldOf(fieldOf(crs, "properties"), "name");
  if (typeof name !== "string" || /CRS84|EPSG:{1,2}4326|EPSG:{1,2}4258/i.test(name)) return null;
  return /27700/.test(name) ? "eastings and northings of the British National Grid" : `“${name.slice(0, 60)}”`;
}

/** Outlines of areas: a GeoJSON file keyed by a code property, read by `readShapes`. It is no table, so it has no columns. */
export const shapes = { type: "shapes", name: "shapes", title: "Shapes of areas (GeoJSON)" } as const;

import type { Polygons } from "../rightHanded.ts";

export type Envelope = { readonly minX: number; readonly maxX: number; readonly minY: number; readonly maxY: number };

const [wgs84, littleEndian, withEnvelope, polygon, multiPolygon] = [4326, 1, 2, 3, 6];

/**
 * An outline as a GeoPackage stores it: a header with its envelope, then a multipolygon in well-known binary, so that a layer holds one kind of geometry.
 *
 * Source  OGC GeoPackage 1.3, 2.1.3; OGC Simple Features 1.2.1, 8.2.
 */
export function geometryBytes(polygons: Polygons): { readonly bytes: Uint8Array; readonly envelope: Envelope } {
  const envelope = envelopeOf(polygons);
  const corners = polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
  const length = 40 + 9 + polygons.length * 9 + polygons.flat().length * 4 + corners * 16;
  const view = new DataView(new ArrayBuffer(length));
  let at = 0;
  const byte = (value: number): void => view.setUint8(at++, value);
  const whole = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const double = (value: number): void => {
    view.setFloat64(at, value, true);
    at += 8;
  };
  // "GP", version 0, flags.
  for (const value of [0x47, 0x50, 0, littleEndian | withEnvelope]) byte(value);
  whole(wgs84);
  for (const value of [envelope.minX, envelope.maxX, envelope.minY, envelope.maxY]) double(value);
  byte(littleEndian);
  whole(multiPolygon);
  whole(polygons.length);
  for (const rings of polygons) {
    byte(littleEndian);
    whole(polygon);
    whole(rings.length);
    for (const ring of rings) {
      whole(ring.length);
      for (const [lon, lat] of ring) {
        double(lon);
        double(lat);
      }
    }
  }
  return { bytes: new Uint8Array(view.buffer), envelope };
}

function envelopeOf(polygons: Polygons): Envelope {
  let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [outer = []] of polygons) {
    for (const [lon, lat] of outer) {
      minX = Math.min(minX, lon);
      maxX = Math.max(maxX, lon);
      minY = Math.min(minY, lat);
      maxY = Math.max(maxY, lat);
    }
  }
  return { minX, maxX, minY, maxY };
}

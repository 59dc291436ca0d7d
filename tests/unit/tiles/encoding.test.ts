import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { encodingFor, packed } from "../../../server/tiles/encoding.ts";

test("a caller gets the smallest packing it takes, and none that it refuses", () => {
  expect(encodingFor("gzip, deflate, br, zstd")).toBe("br");
  expect(encodingFor("gzip;q=1.0, br;q=0")).toBe("gzip");
  expect(encodingFor("GZIP")).toBe("gzip");
  expect(encodingFor("zstd")).toBe("identity");
  expect(encodingFor("br;q=0.000")).toBe("identity");
  expect(encodingFor(undefined)).toBe("identity");
});

test("packed bytes can be unpacked again, and stand in a buffer of their own", () => {
  const bytes = new TextEncoder().encode("areas ".repeat(500));
  const [br, gzip, plain] = [packed(bytes, "br"), packed(bytes, "gzip"), packed(bytes, "identity")];
  expect(new Uint8Array(brotliDecompressSync(br))).toEqual(bytes);
  expect(new Uint8Array(gunzipSync(gzip))).toEqual(bytes);
  expect(plain).toEqual(bytes);
  for (const one of [br, gzip, plain]) expect(one.buffer.byteLength).toBe(one.length);
});

import { expect, test } from "vitest";
import { sliceInBytes, slices } from "../../../server/api/slices.ts";

test("long bytes are cut into slices that follow one another, and nothing is copied", () => {
  const long = Uint8Array.from({ length: 2 * sliceInBytes + 3 }, (_, i) => i % 251).subarray(1);
  const cut = [...slices([Uint8Array.of(7), long, new Uint8Array()])];
  expect(cut.map(({ length }) => length)).toEqual([1, sliceInBytes, sliceInBytes, 2]);
  expect(Buffer.concat(cut).equals(Buffer.concat([Uint8Array.of(7), long]))).toBe(true);
  expect(cut.slice(1).every(({ buffer }) => buffer === long.buffer)).toBe(true);
});

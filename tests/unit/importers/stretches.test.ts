import { expect, test } from "vitest";
import { bytesParts } from "../../../importers/bytes/bytesPart.ts";

test("a long piece of a file is read in stretches of 64 KB, so that nobody waits for the whole of it", async () => {
  const piece = Uint8Array.from({ length: 150_000 }, (_, place) => place % 251);
  const read: { length: number; bytesRead: number }[] = [];
  const again: number[] = [];
  const source = (async function* () {
    yield piece;
    yield piece.subarray(0, 5);
  })();
  for await (const { bytes, bytesRead } of bytesParts(source)) {
    read.push({ length: bytes.length, bytesRead });
    again.push(...bytes);
  }
  expect(read).toEqual([
    { length: 65_536, bytesRead: 65_536 },
    { length: 65_536, bytesRead: 131_072 },
    { length: 18_928, bytesRead: 150_000 },
    { length: 5, bytesRead: 150_005 },
  ]);
  expect(again).toEqual([...piece, ...piece.subarray(0, 5)]);
});

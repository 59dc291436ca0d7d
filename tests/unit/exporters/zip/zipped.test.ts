import * as fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { type ZipEntry, zipped } from "../../../../exporters/zip/zipped.ts";

type Kind = Pick<ZipEntry, "isStored" | "isDense">;

const entryOf = (name: string, pieces: readonly Uint8Array[], kind: Kind = {}): ZipEntry => ({
  name,
  ...kind,
  bytes: (async function* () {
    yield* await Promise.resolve(pieces);
  })(),
});

test("whatever the files, a reader of zips gets them back", async () => {
  const file = fc.tuple(
    fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 4 }),
    fc.constantFrom<Kind>({}, { isStored: true }, { isDense: true }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 5 }), async (files) => {
      const bytes = await joined(zipped(files.map(([pieces, kind], i) => entryOf(`é ${i}`, pieces, kind))));
      const read = unzipSync(bytes);
      expect(Object.entries(read).map(([name, part]) => [name, Buffer.from(part)])).toEqual(
        files.map(([pieces], i) => [`é ${i}`, Buffer.concat(pieces)]),
      );
    }),
    { numRuns: 30 },
  );
});

test("the same bytes in other pieces give the same zip", async () => {
  const bytes = Buffer.from("row,of,figures\r\n".repeat(20_000));
  const whole = await joined(zipped([entryOf("a", [bytes])]));
  const pieces = Array.from({ length: 100 }, (_, i) => bytes.subarray(i * 3200, (i + 1) * 3200));
  expect(Buffer.compare(await joined(zipped([entryOf("a", pieces)])), whole)).toBe(0);
  expect(whole.length).toBeLessThan(bytes.length / 20);
});

test("a dense entry of many blocks is left as it is and comes back, in whatever pieces it came", async () => {
  const bytes = Buffer.from(Uint8Array.from({ length: 300_000 }, (_, at) => (at * at) % 251));
  const whole = await joined(zipped([entryOf("a.png", [bytes], { isDense: true })]));
  const pieces = Array.from({ length: 100 }, (_, i) => bytes.subarray(i * 3000, (i + 1) * 3000));
  expect(Buffer.compare(await joined(zipped([entryOf("a.png", pieces, { isDense: true })])), whole)).toBe(0);
  expect(Buffer.compare(unzipSync(whole)["a.png"] ?? new Uint8Array(), bytes)).toBe(0);
  expect(whole.length).toBeLessThan(bytes.length + 300);
});

test("an entry is asked for only when the one before has been written", async () => {
  const seen: string[] = [];
  const entries = function* (): Generator<ZipEntry> {
    seen.push("one asked for");
    yield { ...entryOf("one", []), bytes: said("one read") };
    seen.push("two asked for");
    yield { ...entryOf("two", []), bytes: said("two read") };
  };
  const said = async function* (words: string): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(new Uint8Array(1));
    seen.push(words);
  };
  await joined(zipped(entries()));
  expect(seen).toEqual(["one asked for", "one read", "two asked for", "two read"]);
});

async function joined(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

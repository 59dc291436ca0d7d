import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { unlessStalled } from "../../../server/api/unlessStalled.ts";

const piece = Buffer.from("a,b");

test("an upload of which nothing more comes is given up, and says that it must be sent again", async () => {
  const upload = new Readable({ read: () => {} });
  upload.push(piece);
  await expect(read(upload)).rejects.toMatchObject({
    statusCode: 408,
    message: expect.stringContaining("Send it again"),
  });
  expect(upload.destroyed).toBe(true);
});

test("an upload that comes to its end is read whole, however long each piece is worked on", async () => {
  const upload = Readable.from([piece, piece, piece], { objectMode: false, highWaterMark: 3 });
  expect(await read(upload, 100)).toBe(9);
});

/** How many bytes came, where nobody may stop for longer than 50 milliseconds. */
async function read(upload: Readable, working = 0): Promise<number> {
  let bytes = 0;
  for await (const each of unlessStalled(upload, 50)) {
    bytes += each.length;
    await wait(working);
  }
  return bytes;
}

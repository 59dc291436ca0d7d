import { expect, test } from "vitest";
import { progressLines } from "../../../server/api/progressLines.ts";

const inWords = (fault: Error) => `In words: ${fault.message}`;
const answer = new TextEncoder().encode("the answer\n");

test("how far it is comes line by line, and last the answer as it is", async () => {
  const lines = await progressLines(async (onProgress) => {
    await later();
    onProgress({ done: 1, of: 2 });
    await later();
    onProgress({ done: 2, of: 2 });
    await later();
    return answer;
  }, inWords);
  expect(await textOf(lines)).toBe(
    '{"type":"progress","done":1,"of":2}\n{"type":"progress","done":2,"of":2}\nthe answer\n',
  );
});

test("an answer that is there already comes alone", async () => {
  expect(await textOf(await progressLines(() => Promise.resolve(answer), inWords))).toBe("the answer\n");
});

test("what fails before the first line is thrown, so that it gets a status", async () => {
  await expect(progressLines(() => Promise.reject(new Error("no database")), inWords)).rejects.toThrow("no database");
});

test("what fails half-way is the last line, in words", async () => {
  const lines = await progressLines(async (onProgress) => {
    onProgress({ done: 0, of: 2 });
    await later();
    throw new Error("fallen over");
  }, inWords);
  expect(await textOf(lines)).toBe(
    '{"type":"progress","done":0,"of":2}\n{"type":"problem","detail":"In words: fallen over"}\n',
  );
});

function later(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

async function textOf(lines: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const line of lines) pieces.push(line);
  return Buffer.concat(pieces).toString("utf8");
}

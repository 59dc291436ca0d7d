import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { reportDocument } from "../../../../domain/report/document/reportDocument.ts";
import { madeBeside } from "../../../../exporters/pack/madeBeside.ts";
import { reportFiles } from "../../../../exporters/pack/reportFiles.ts";
import type { ReportFile } from "../../../../exporters/reportFile.ts";
import { reportRunOf } from "../../report/builders.ts";

test("the PDF and the pictures that a thread makes beside the tables are those that are made alone", async () => {
  const run = await reportRunOf();
  const document = await reportDocument(run);
  const { files } = madeBeside({ document, about: run.head, pdf: "report.pdf" });
  const [pdf, ...pictures] = await Promise.all(files.map(wholeOf));
  const [alone] = await Promise.all((await reportFiles(run, "pdf")).map(wholeOf));
  expect(alone === undefined ? false : pdf?.equals(alone)).toBe(true);
  const maps = await Promise.all((await reportFiles(run, "maps")).map(wholeOf));
  expect(pictures.length).toBeGreaterThan(2);
  expect(pictures.map((bytes, at) => bytes.equals(maps[at] ?? Buffer.alloc(0)))).toEqual(maps.map(() => true));
});

test("what the thread cannot draw is refused where it is read, not before", async () => {
  const run = await reportRunOf();
  const document = await reportDocument(run);
  const wrong = { ...document, createdAt: "some day" };
  const { begin, files } = madeBeside({ document: wrong, about: run.head, pdf: "report.pdf" });
  begin();
  const [pdf] = files;
  await expect(pdf === undefined ? null : wholeOf(pdf)).rejects.toThrow(/date|time/i);
});

test("a picture that the thread ends without is refused, and nobody waits for it for ever", async () => {
  const run = await reportRunOf();
  const { blocks, ...document } = await reportDocument(run);
  const changing = { ...document, blocks: [...blocks] };
  const { begin, files } = madeBeside({ document: changing, about: run.head, pdf: "report.pdf" });
  // The thread is handed another report than the one whose pictures are awaited.
  changing.blocks.length = 0;
  begin();
  const picture = files.at(-1);
  await expect(picture === undefined ? null : wholeOf(picture)).rejects.toThrow("ended before all of them were made");
});

test("a process that has nothing else to do stays until the thread has made all that is read, and is not kept where nobody reads", async () => {
  expect(Number(await saidAlone("read"))).toBeGreaterThan(2);
  expect(await saidAlone("begin")).toBe("0\n");
});

async function saidAlone(what: string): Promise<string> {
  const file = fileURLToPath(new URL("besideAlone.ts", import.meta.url));
  return (await promisify(execFile)(process.execPath, [file, what])).stdout;
}

async function wholeOf({ bytes }: ReportFile): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

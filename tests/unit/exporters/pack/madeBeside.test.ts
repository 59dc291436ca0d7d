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

async function wholeOf({ bytes }: ReportFile): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

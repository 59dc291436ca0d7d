import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { withManifest } from "../../../../exporters/pack/withManifest.ts";
import type { ReportFile } from "../../../../exporters/reportFile.ts";
import { reportRunOf } from "../../report/builders.ts";

describe("the manifest of a pack", () => {
  test("names the bytes and the hash of every other file, in their order", async () => {
    const { head } = await reportRunOf();
    const files = withManifest(head, [fileOf("b.txt", ["Ash", "by"]), fileOf("a.txt", [""])]);
    const texts = await Promise.all(files.slice(0, 2).map(textOf));
    const manifest: unknown = JSON.parse(await textOf(lastOf(files)));
    expect(manifest).toMatchObject({
      outputs: [
        { name: "b.txt", bytes: 5, sha256: hashOf("Ashby") },
        { name: "a.txt", bytes: 0, sha256: hashOf("") },
      ],
    });
    expect(texts).toEqual(["Ashby", ""]);
  });

  test("says what the report was made from: question, software, snapshot, settings, draws, boundaries, inputs", async () => {
    const { head } = await reportRunOf();
    const manifest: unknown = JSON.parse(await textOf(lastOf(withManifest(head, []))));
    expect(manifest).toEqual({
      report: head.id,
      title: "Digital skills in Testshire",
      partnership: { id: "testshire", name: "Testshire partnership", isDemo: false },
      created: "2026-03-03T10:32:00.000Z",
      software: { name: "Skills Gap Atlas", version: "0.1.0" },
      question: head.question,
      boundaries: {
        areaType: "ward",
        vintage: "2023",
        areas: 7,
        outlines: { official: 5, approximate: 1, none: 1 },
      },
      levels: [
        { level: "essential", period: "2024", needBasis: "measured", withheld: 2 },
        { level: "general", period: "2024", needBasis: "modelled", withheld: 0 },
        {
          level: "specialist",
          notScored: "No headline indicator says how many people are in need at this level.",
        },
      ],
      snapshot: "5f0c1d2e3a4b5c6d",
      draws: { number: 500, seed: 1 },
      settings: { version: 3, values: head.settings },
      decisionsOnListings: 2,
      inputs: head.sources,
      outputs: [],
    });
  });

  test("is the same text whatever order a database gives the keys of settings in", async () => {
    const { head } = await reportRunOf();
    const { yearsToClear, ...others } = head.settings;
    const turned = { ...head, settings: { ...others, yearsToClear } };
    expect(Object.keys(turned.settings)).not.toEqual(Object.keys(head.settings));
    expect(await textOf(lastOf(withManifest(turned, [])))).toBe(await textOf(lastOf(withManifest(head, []))));
  });

  test("cannot be read before the files that it is about", async () => {
    const { head } = await reportRunOf();
    const files = withManifest(head, [fileOf("a.txt", ["Ashby"])]);
    await expect(textOf(lastOf(files))).rejects.toThrow("the manifest was read before a.txt");
  });
});

function fileOf(name: string, pieces: readonly string[]): ReportFile {
  const bytes = async function* () {
    for (const piece of pieces) yield await Promise.resolve(new TextEncoder().encode(piece));
  };
  return { name, bytes: { [Symbol.asyncIterator]: bytes } };
}

async function textOf({ bytes }: ReportFile): Promise<string> {
  let text = "";
  for await (const piece of bytes) text += new TextDecoder().decode(piece);
  return text;
}

function lastOf(files: readonly ReportFile[]): ReportFile {
  const last = files.at(-1);
  if (last === undefined) throw new RangeError("no file");
  return last;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

import { expect, test } from "vitest";
import { pngWithWords } from "../../../domain/report/drawing/pngWithWords.ts";
import { pngChunks, pngTexts } from "./pngChunks.ts";

/** One transparent pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

test("a picture carries its title, alt text and source in its file, signs beyond ASCII and line breaks too", () => {
  const words = {
    Title: "Essential skills · 215 wards · 41 have a gap",
    Description: "Map.\nYsgol Gymraeg ŵ, 40 – 60 %, 数",
    Source: "Office for National Statistics, Open Government Licence v3.0",
    "Creation Time": "2026-11-22T10:32:00.000Z",
  };
  const made = pngWithWords(pixel, words);
  expect(pngTexts(made)).toEqual(words);
  expect(pngChunks(made).map(({ type }) => type)).toEqual(["IHDR", "iTXt", "iTXt", "iTXt", "iTXt", "IDAT", "IEND"]);
});

test("everything that was in the picture before stays as it was, to the byte", () => {
  const made = pngWithWords(pixel, { Title: "One" });
  const others = pngChunks(made).filter(({ type }) => type !== "iTXt");
  expect(others).toEqual(pngChunks(pixel));
  expect(pngWithWords(pixel, {})).toEqual(new Uint8Array(pixel));
});

test("what is no PNG is refused", () => {
  expect(() => pngWithWords(new TextEncoder().encode("GIF89a".padEnd(40)), { Title: "One" })).toThrow(
    new RangeError("40 bytes that do not begin as a PNG does"),
  );
  expect(() => pngWithWords(pixel.subarray(0, 20), {})).toThrow(RangeError);
});

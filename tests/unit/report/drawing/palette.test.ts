import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { palette } from "../../../../domain/report/drawing/palette.ts";
import { style } from "../../../../exporters/html/style.ts";

const tokens = readFileSync("web/style/tokens.css", "utf8");
const [light = "", dark = ""] = tokens
  .split("@media (prefers-color-scheme: dark)")
  .map((part) => part.split("@media")[0]);

test("drawings have the colours of the page in its light mode", () => {
  const names = Object.keys(palette);
  expect(names.length).toBeGreaterThan(15);
  expect(Object.fromEntries(names.map((name) => [name, colours(light)[name]]))).toEqual(palette);
});

test("the report as a web page has the colours of the page, in the light and in the dark", () => {
  const [ofLight = "", ofDark = ""] = style.split("@media screen and (prefers-color-scheme: dark)");
  expect(Object.keys(colours(ofLight))).toEqual(Object.keys(colours(ofDark)));
  expect(colours(light)).toMatchObject(colours(ofLight));
  expect(colours(dark)).toMatchObject(colours(ofDark));
});

/** Colours by the names they are given. */
function colours(css: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...css.matchAll(/--([a-z-]+(?:-\d)?): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

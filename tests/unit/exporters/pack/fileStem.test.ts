import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fileStem } from "../../../../exporters/pack/fileStem.ts";

test.each([
  ["Gaps in Greater Manchester, 2026", "gaps-in-greater-manchester-2026"],
  ["Ynys Môn: sgiliau digidol", "ynys-mon-sgiliau-digidol"],
  ["Straße, Łódź & Tromsø", "strasse-lodz-tromso"],
  ["../../etc/passwd", "etc-passwd"],
  ["CON", "gap-report-con"],
  ["数字技能", "gap-report"],
])("a report called %s is in files called %s", (title, stem) => {
  expect(fileStem(title)).toBe(stem);
});

test("whatever a report is called, its files have a name that every system takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (title) => {
      expect(fileStem(title)).toMatch(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9](?:[a-z0-9-]{0,70}[a-z0-9])?$/);
    }),
  );
});

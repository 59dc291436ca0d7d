import { expect, test } from "vitest";
import { normalPostcode } from "../../../../importers/cells/postcode.ts";

test.each([
  ["m14 5tq", "M14 5TQ"],
  ["M145TQ", "M14 5TQ"],
  [" ec1a  1bb ", "EC1A 1BB"],
  ["NE26 1EJ.", "NE26 1EJ"],
  ["m14", "M14"],
  ["W1A", "W1A"],
])("writes %j as %s", (text, postcode) => {
  expect(normalPostcode(text)).toBe(postcode);
});

test.each(["", "[No registered public address]", "n/a - mobile", "M145T", "12345", "MANCHESTER", "M14 5TQQ"])(
  "finds no postcode in %j",
  (text) => {
    expect(normalPostcode(text)).toBeNull();
  },
);

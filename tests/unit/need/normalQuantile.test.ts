import { expect, test } from "vitest";
import { normalQuantile } from "../../../domain/need/normalQuantile.ts";

test.each([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.025, -1.959963984540054],
  [0.9, 1.2815515655446004],
  [0.01, -2.3263478740408408],
  [0.001, -3.090232306167813],
  [0.999999, 4.753424308822899],
])("the share %d of a normal distribution lies below %d standard deviations", (share, deviations) => {
  expect(Math.abs(normalQuantile(share) - deviations)).toBeLessThanOrEqual(1.2e-9 * Math.max(1, Math.abs(deviations)));
});

test.each([0, 1, -0.1, Number.NaN])("a share of %d has no quantile and says so", (share) => {
  expect(() => normalQuantile(share)).toThrow(`share is ${share}, expected more than 0 and less than 1`);
});

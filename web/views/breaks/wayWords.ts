import type { Cut } from "./cut.ts";

/** The ways to cut classes, as they are offered. */
export const wayWords: Readonly<Record<Cut["way"], string>> = {
  usual: "As usual: fixed steps",
  quantile: "Equal numbers of areas",
  equal: "Equal steps",
  ckmeans: "Natural: like figures together",
  own: "Own breaks",
};

import { numberWritten } from "../../data/written.ts";

/** What bits do to the odds of one listing, short enough for a bar: "×8", "÷2.8"; "×1" where they change nothing. */
export function oddsWritten(bits: number): string {
  const times = timesWritten(bits);
  return bits < 0 && times !== "1" ? `÷${times}` : `×${times}`;
}

/** The same as words, for those who hear the chart: "8 times as likely", "2.8 times less likely". */
export function oddsSaid(bits: number): string {
  const times = timesWritten(bits);
  if (times === "1") return "no difference";
  return bits < 0 ? `${times} times less likely` : `${times} times as likely`;
}

/** By how much the odds grow or shrink. From ten up nobody needs the tenths. */
function timesWritten(bits: number): string {
  const times = 2 ** Math.abs(bits);
  return numberWritten(times < 10 ? times : Math.round(times));
}

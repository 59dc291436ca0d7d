import type { Measure } from "./measure.ts";

const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** A break as it is read: as many decimals as it has, for a break that is rounded would not be where it says. */
export function breakWritten(figure: number): string {
  return format.format(figure).replace("-", "−");
}

/** What each of the classes between these breaks holds, lowest first: "up to 5", "above 5, up to 10", "above 10". */
export function stepWords(breaks: readonly number[], { nought, cap }: Pick<Measure, "nought" | "cap">): string[] {
  const bounds = breaks.map(breakWritten);
  return [
    ...bounds.map((upTo, at) => {
      const above = bounds[at - 1];
      if (above !== undefined) return `above ${above}, up to ${upTo}`;
      return breaks[at] === 0 ? `0: ${nought}` : `up to ${upTo}`;
    }),
    `${breaks.at(-1) === cap ? "over" : "above"} ${bounds.at(-1) ?? ""}`,
  ];
}

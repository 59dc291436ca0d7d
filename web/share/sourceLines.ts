import type { Dataset } from "../../domain/contract/dataset.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { Indicator } from "../../domain/contract/indicator.ts";
import { datesWritten, dateWritten } from "../data/written.ts";

type Rests = Pick<GapAnswer, "indicator" | "combined" | "period" | "needBasis">;
type Published = Pick<Dataset, "current" | "records" | "source" | "licence" | "dataDate">;

/** Where the figures come from, with licence and date, a sentence or two for need and for offers: what must stand under a picture or an embedded map. What a publisher did not state is said to be not stated. */
export function sourceLines(answer: Rests, datasets: readonly Published[]): string[] {
  return [...needLines(answer), ...offerLines(datasets)];
}

function needLines({ indicator, combined, period, needBasis }: Rests): string[] {
  if (combined !== null) {
    return combined.map((one) => `Need is combined from: ${indicatorLine(one.indicator, one.period, null)}`);
  }
  return indicator === null ? [] : [`Need: ${indicatorLine(indicator, period, needBasis)}`];
}

function indicatorLine(indicator: Indicator, period: string | null, basis: string | null): string {
  const { title, countedAt, source, licence, published } = indicator;
  const what = [title, period, countedAt, basis].filter((one) => one !== null).join(", ");
  const when = published === null ? "" : `, published ${dateWritten(published)}`;
  return `${what}. Source: ${source}${when}. Licence: ${licence ?? "not stated"}.`;
}

/** Each source once, however many files it came in. */
function offerLines(datasets: readonly Published[]): string[] {
  const sources = datasets
    .filter(({ current, records }) => current && records.listings > 0)
    .map(({ source, licence, dataDate }) => {
      const when = dataDate === null ? "" : `, ${datesWritten(dataDate)}`;
      return `${source ?? "source not stated"}${when} (licence: ${licence ?? "not stated"})`;
    });
  return sources.length === 0 ? [] : [`Offers: ${[...new Set(sources)].join("; ")}.`];
}

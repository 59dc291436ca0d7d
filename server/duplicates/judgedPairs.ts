import type { Offer } from "../../domain/contract/offer.ts";
import type { ComparedPair } from "../../domain/duplicates/comparedPair.ts";
import { verdictOf } from "../../domain/duplicates/verdictOf.ts";
import { fitModel } from "../../domain/duplicates/model/fitModel.ts";
import type { Model } from "../../domain/duplicates/model/model.ts";
import { type OnlinePair, onlinePairs } from "../../domain/duplicates/offers/onlinePairs.ts";
import type { JudgedPair } from "../../domain/duplicates/offers/resolved.ts";
import type { Comparison } from "../store/duplicates/comparison.ts";

/** What comparisons say once they are looked at together: the model that all of them teach, and how likely each pair is. */
export type Judged = {
  readonly model: Model;
  /** Every pair that was compared, by position among the offers. */
  readonly compared: readonly ComparedPair[];
  /** Online offers, which stand at no place, that may be listed twice. */
  readonly online: readonly OnlinePair[];
  /** All of them with how likely they are the same. */
  readonly pairs: readonly JudgedPair[];
};

/** Judges all compared pairs by a model that is fitted to all of them. */
export function judgedPairs(offers: readonly Offer[], comparisons: readonly Comparison[]): Judged {
  const compared = comparedPairs(offers, comparisons);
  const model = fitModel(compared.map(({ levels }) => levels));
  const online = onlinePairs(offers);
  const pairs = [
    ...compared.map(({ one, other, ...pair }) => ({ one, other, ...verdictOf(pair, model) })),
    ...online.map(({ one, other, judgement: { probability, held } }) => ({ one, other, probability, held })),
  ];
  return { model, compared, online, pairs };
}

function comparedPairs(offers: readonly Offer[], comparisons: readonly Comparison[]): ComparedPair[] {
  const positions = new Map<string, Map<number, number>>();
  for (const [position, { dataset, row }] of offers.entries()) {
    const rows = positions.get(dataset) ?? new Map<number, number>();
    positions.set(dataset, rows.set(row, position));
  }
  return comparisons.flatMap(({ one: datasetOne, other: datasetOther, pairs }) => {
    const [ones, others] = [positions.get(datasetOne), positions.get(datasetOther)];
    return pairs.flatMap(([rowOne, rowOther, site, km, identifier, name, address, phone, website]): ComparedPair[] => {
      const [one, other] = [ones?.get(rowOne), others?.get(rowOther)];
      if (one === undefined || other === undefined) return [];
      return [{ one, other, site, km, levels: { identifier, name, address, phone, website } }];
    });
  });
}

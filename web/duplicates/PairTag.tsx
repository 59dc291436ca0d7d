import type { PairStatus } from "../../domain/contract/duplicates.ts";
import { statusWords } from "./pairWords.ts";

/** What has become of a pair, as words on a tint; the words say it, the tint only helps. */
export function PairTag({ status }: { readonly status: PairStatus }) {
  const { tag, tint } = statusWords[status];
  return <strong className={`tag ${tint}`}>{tag}</strong>;
}

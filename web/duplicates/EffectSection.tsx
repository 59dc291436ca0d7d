import { useQuery } from "@tanstack/react-query";
import type { DuplicateEffect, Duplicates } from "../../domain/contract/duplicates.ts";
import { effectQuery } from "../api/duplicatesBeside.ts";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { effectSentence } from "./effectSentence.ts";
import { EffectTable } from "./EffectTable.tsx";

/** What duplicates hide: unmet need level by level with every listing counted by itself, and as things stand now. */
export function EffectSection({ found: { partnership, snapshot } }: { readonly found: Duplicates }) {
  const effect = useQuery(effectQuery(partnership, snapshot));
  return (
    <section aria-labelledby="effect-title">
      <h2 id="effect-title">What duplicates hide</h2>
      <p>Places that are listed twice look like twice the places, so fewer people seem to be unmet.</p>
      {effect.isPending && <Waiting what="what duplicates hide" lines={8} />}
      {effect.isError && (
        <Failed what="What duplicates hide" error={effect.error} onRetry={() => void effect.refetch()} />
      )}
      {effect.data !== undefined && (
        <>
          <EffectSentences effect={effect.data} />
          <EffectTable effect={effect.data} />
        </>
      )}
    </section>
  );
}

function EffectSentences({ effect: { levels } }: { readonly effect: DuplicateEffect }) {
  const touched = levels.filter(({ asPublished, now }) => asPublished.offers !== now.offers);
  if (touched.length === 0)
    return <p>As things stand every listing is counted by itself, so nothing has changed yet.</p>;
  return (
    <ul>
      {touched.map((level) => (
        <li key={level.level}>{effectSentence(level)}</li>
      ))}
    </ul>
  );
}

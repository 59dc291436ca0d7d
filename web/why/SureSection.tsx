import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { HowSure } from "../../domain/contract/sureness.ts";
import type { Why } from "../../domain/contract/why.ts";
import { usualDraws } from "../address/mapAddress.ts";
import type { WhyAddress } from "../address/whyAddress.ts";
import { howSureQuery, type SureQuestion, sureProgressQuery } from "../api/howSure.ts";
import { DrawProgress } from "../map/DrawProgress.tsx";
import { capitalised, countWritten, numberWritten } from "../data/written.ts";
import { classSharesWritten, rangeWritten, rankRangeWritten, shareWritten } from "../views/rangeWords.ts";

type SureSectionProps = { readonly why: Why; readonly address: WhyAddress };

/** How sure the score is, worked out when the reader asks; the ranges are those of the map, drawn from the need's intervals. */
export function SureSection({ why, address }: SureSectionProps) {
  const { needLo, needHi } = why.gap;
  return (
    <section aria-labelledby="sure-title">
      <h2 id="sure-title">How sure it is</h2>
      <p>
        {needLo === null || needHi === null
          ? "No interval is published for the need here, so how sure the score is cannot be told from it."
          : `The yearly need lies between ${numberWritten(needLo)} and ${numberWritten(needHi)}, as published or modelled.`}
      </p>
      <DrawnRange why={why} asked={sureQuestion(why, address)} />
    </section>
  );
}

type DrawnRangeProps = { readonly why: Why; readonly asked: SureQuestion };

/** The range from the draws, how far they are, or the button that starts them. */
function DrawnRange({ why, asked }: DrawnRangeProps) {
  const line = useRef<HTMLDivElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const queries = useQueryClient();
  const { data, error, isFetching, refetch } = useQuery({ ...howSureQuery(asked), enabled: isAsked });
  const { data: progress = null } = useQuery(sureProgressQuery(asked));
  const draws = `${numberWritten(asked.draws)} draws`;
  const start = () => {
    setIsAsked(true);
    if (error !== null) void refetch();
    // The button that was pressed goes with what it did; without this the focus would be lost.
    line.current?.focus();
  };
  const cancel = () => {
    setIsAsked(false);
    void queries.cancelQueries({ queryKey: howSureQuery(asked).queryKey });
    line.current?.focus();
  };
  return (
    <div ref={line} tabIndex={-1}>
      {/* Said aloud: that it began, and what came of it. The bar tells the rest to those who see it. */}
      <output className="said">
        {isFetching && <span className="unseen">Working out how sure this is.</span>}
        {!isFetching && error === null && data !== undefined && sureWords(data, why)}
      </output>
      {isFetching && <DrawProgress progress={progress} drawn={draws} onCancel={cancel} />}
      {!isFetching && error !== null && <p role="alert">{error.message}</p>}
      {!isFetching && data === undefined && (
        <button type="button" className="button button--second" onClick={start}>
          {error === null ? `Work out the range from ${draws}` : "Try again"}
        </button>
      )}
    </div>
  );
}

/** The very question that the map asks, so that what it has drawn already is here at once; other years than the setting’s, which the map has not, are drawn anew. */
function sureQuestion(
  { partnership, level, areaType, vintage, snapshot }: Why,
  { period, yearsToClear }: WhyAddress,
): SureQuestion {
  return { question: { partnership, level, areaType, vintage, period, yearsToClear }, snapshot, ...usualDraws };
}

function sureWords(howSure: HowSure, { gap }: Why): string {
  const sureness = howSure.areas.find(({ code }) => code === gap.code)?.sureness;
  if (sureness === undefined || sureness.type === "not known") return "The draws say nothing of this area.";
  const { unmet, gapScore, rank, tiedWith, worstTenthShare, classes } = sureness;
  return [
    `In nine of ten of ${numberWritten(howSure.draws)} draws (seed ${howSure.seed}) ${rangeWritten(unmet)} people a year are unmet`,
    gapScore === null ? "" : `, the score is ${rangeWritten(gapScore)}`,
    ` and the rank ${rankRangeWritten(rank)}`,
    tiedWith === 0 ? "." : `, tied with ${countWritten(tiedWith, "other")}.`,
    ` It is in the tenth with the most unmet in ${shareWritten(worstTenthShare)} of draws. ${capitalised(classSharesWritten(classes))}.`,
  ].join("");
}

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { HowSure } from "../../domain/contract/sureness.ts";
import type { Why } from "../../domain/contract/why.ts";
import { usualDraws } from "../address/mapAddress.ts";
import type { WhyAddress } from "../address/whyAddress.ts";
import { howSureQuery, type SureQuestion, sureProgressQuery } from "../api/howSure.ts";
import { capitalised, countWritten, numberWritten } from "../data/written.ts";
import { classSharesWritten, rangeWritten, rankRangeWritten, shareWritten } from "../views/rangeWords.ts";

type SureSectionProps = { readonly why: Why; readonly address: WhyAddress };

/** How sure the score is, worked out when the reader asks; the ranges are those of the map, drawn from the need's intervals. */
export function SureSection({ why, address }: SureSectionProps) {
  const [isAsked, setIsAsked] = useState(false);
  const asked = sureQuestion(why, address);
  const queries = useQueryClient();
  const { data, error, isFetching, refetch } = useQuery({ ...howSureQuery(asked), enabled: isAsked });
  const { data: progress } = useQuery(sureProgressQuery(asked));
  const { needLo, needHi } = why.gap;
  return (
    <section aria-labelledby="sure-title">
      <h2 id="sure-title">How sure it is</h2>
      <p>
        {needLo === null || needHi === null
          ? "No interval is published for the need here, so how sure the score is cannot be told from it."
          : `The yearly need lies between ${numberWritten(needLo)} and ${numberWritten(needHi)}, as published or modelled.`}
      </p>
      {address.yearsToClear === undefined && (
        <>
          <output className="said">
            {isFetching &&
              progress !== undefined &&
              `${numberWritten(progress.done)} of ${numberWritten(progress.of)} draws`}
            {isFetching && progress === undefined && "Starting …"}
            {!isFetching && error === null && data !== undefined && sureWords(data, why)}
          </output>
          {error !== null && !isFetching && <p role="alert">{error.message}</p>}
          {isFetching && (
            <button
              type="button"
              className="button button--second"
              onClick={() => {
                setIsAsked(false);
                void queries.cancelQueries({ queryKey: howSureQuery(asked).queryKey });
              }}
            >
              Cancel
            </button>
          )}
          {!isFetching && data === undefined && (
            <button
              type="button"
              className="button button--second"
              onClick={() => {
                setIsAsked(true);
                if (error !== null) void refetch();
              }}
            >
              {error === null ? `Work out the range from ${numberWritten(usualDraws.draws)} draws` : "Try again"}
            </button>
          )}
        </>
      )}
    </section>
  );
}

/** The very question that the map asks, so that what it has drawn already is here at once. */
function sureQuestion({ partnership, level, areaType, vintage, snapshot }: Why, { period }: WhyAddress): SureQuestion {
  return { question: { partnership, level, areaType, vintage, period }, snapshot, ...usualDraws };
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

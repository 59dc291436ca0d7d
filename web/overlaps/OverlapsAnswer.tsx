import { type ReactElement, useMemo } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Overlaps } from "../../domain/contract/overlap.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { overlapsCsvAddress } from "../api/overlaps.ts";
import { numberWritten } from "../data/written.ts";
import { AreaFilter } from "./AreaFilter.tsx";
import { AreasReached } from "./AreasReached.tsx";
import { areasReached } from "./areasReached.ts";
import { ChosenSet } from "./ChosenSet.tsx";
import { NoneFound } from "./NoneFound.tsx";
import { RestsOn } from "./RestsOn.tsx";
import { SetTable } from "./SetTable.tsx";
import type { OverlapsAddressState } from "./useOverlapsAddress.ts";

type Props = { readonly state: OverlapsAddressState; readonly question: GapQuestion; readonly answer: Overlaps };

/** What was found: the sets, the chosen one in full, those that are not sure enough, and what it all rests on. While none is chosen the first is shown. */
export function OverlapsAnswer({ state: { partnership, address, go }, question, answer }: Props): ReactElement {
  const all = useMemo(() => [...answer.overlaps, ...answer.notSure], [answer]);
  const reached = useMemo(() => areasReached(all), [all]);
  const area = reached.find(({ code }) => code === address.area);
  const serves = ({ id }: { readonly id: string }) => area === undefined || area.sets.some((set) => set.id === id);
  const [sure, unsure] = [answer.overlaps.filter(serves), answer.notSure.filter(serves)];
  const chosen = [...sure, ...unsure].find(({ id }) => id === address.set) ?? sure[0] ?? unsure[0];
  const isGone = address.set !== undefined && all.every(({ id }) => id !== address.set);
  const { one, many } = areaTypeWords[answer.areaType];
  return (
    <>
      <div className="overlaps__sentence wide">
        <p>{answer.sentence}</p>
        {all.length > 0 && (
          <a className="button button--second button--small" href={overlapsCsvAddress(question)} download>
            Download {all.length === 1 ? "this set" : `these ${numberWritten(all.length)} sets`} (CSV)
          </a>
        )}
      </div>
      {isGone && (
        <p className="inset" role="alert">
          The set in this link is not there any more: its offers, their places or the need have changed since.
        </p>
      )}
      {answer.overlaps.length === 0 && <NoneFound partnership={partnership} answer={answer} />}
      {all.length > 0 && (
        <AreaFilter
          reached={reached}
          chosen={area}
          asked={address.area}
          one={one}
          sets={all.length}
          onChoose={(code: AreaCode | undefined) => go({ area: code })}
        />
      )}
      {sure.length > 0 && (
        <SetTable
          caption="Sets of offers with more places than the need in their reach, the most first (places a year)"
          sets={sure}
          chosen={chosen?.id}
        />
      )}
      {unsure.length > 0 && (
        <section className="wide" aria-labelledby="not-sure-title">
          <h2 id="not-sure-title">Not sure enough</h2>
          <p className="overlaps__text">
            If the need were just as published, these too would have more places than are needed. But need is known only
            within a range, and in more than one of five draws from that range the places are needed. Nobody should plan
            by them yet.
          </p>
          <SetTable
            caption="Sets that are not sure enough, the most first (places a year)"
            sets={unsure}
            chosen={chosen?.id}
          />
        </section>
      )}
      {chosen !== undefined && <ChosenSet key={chosen.id} partnership={partnership} answer={answer} set={chosen} />}
      {all.length > 0 && <AreasReached reached={reached} one={one} many={many} />}
      <RestsOn answer={answer} question={question} area={chosen?.areasServed[0]?.code} />
    </>
  );
}

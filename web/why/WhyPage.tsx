import { Link } from "@tanstack/react-router";
import type { Why } from "../../domain/contract/why.ts";
import type { WhyAddress } from "../address/whyAddress.ts";
import { AreaReaches } from "../panel/AreaReaches.tsx";
import { OwnAreaMade } from "../ownAreas/OwnAreaMade.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { FileTable } from "./FileTable.tsx";
import { MeasureTable } from "./MeasureTable.tsx";
import { ModelFacts } from "./ModelFacts.tsx";
import { NeedTable } from "./NeedTable.tsx";
import { OfferTable } from "./OfferTable.tsx";
import { SureSection } from "./SureSection.tsx";
import { WhySummary } from "./WhySummary.tsx";
import { whyTitle } from "./whyTitle.ts";

type WhyPageProps = {
  readonly why: Why;
  readonly address: WhyAddress;
};

/** Everything behind one area's score in numbered steps, each with the numbers it used, so that a reader can work it out again. */
export function WhyPage({ why, address }: WhyPageProps) {
  const { partnership, gap, level, areaType, vintage } = why;
  const title = whyTitle(why);
  usePageTitle(title);
  return (
    <div className="page why">
      <Link
        className="back-link"
        to="/p/$partnership/map"
        params={{ partnership }}
        search={{ level, areaType, vintage, period: address.period, area: gap.code }}
      >
        Back to {gap.name} on the map
      </Link>
      <h1>{title}</h1>
      <WhySummary why={why} address={address} />
      {areaType === "own" && <OwnAreaMade partnership={partnership} code={gap.code} />}
      {why.steps.map((step, place) => (
        <section key={step.title} aria-labelledby={`step-${place + 1}`}>
          <h2 id={`step-${place + 1}`}>
            {place + 1}. {step.title}
          </h2>
          {step.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {step.title === "People in need" && (
            <>
              <ModelFacts why={why} />
              <NeedTable why={why} />
            </>
          )}
          {step.title === "What they can reach" && <OfferTable why={why} />}
        </section>
      ))}
      <SureSection why={why} address={address} />
      <AreaReaches gap={gap} />
      <section aria-labelledby="rests-title">
        <h2 id="rests-title">What this rests on</h2>
        <h3>Assumed, and yours to change</h3>
        <ul>
          {why.assumptions.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>
          <Link to="/p/$partnership/settings" params={{ partnership }}>
            Change the settings
          </Link>
        </p>
        {why.notes.length > 0 && (
          <>
            <h3>To know before leaning on it</h3>
            <ul>
              {why.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </>
        )}
        <FileTable why={why} />
      </section>
      <MeasureTable why={why} address={address} />
      <p className="small second why__snapshot">Computed from snapshot {why.snapshot}.</p>
    </div>
  );
}

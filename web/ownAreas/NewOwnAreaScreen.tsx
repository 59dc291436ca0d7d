import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { usePartnershipId } from "../data/usePartnershipId.ts";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { CheckStep } from "./CheckStep.tsx";
import { ChooseStep } from "./ChooseStep.tsx";
import { HowStep } from "./HowStep.tsx";
import { useOwnAreaDraft } from "./useOwnAreaDraft.ts";
import "../partnership/partnership.css";
import "../data/upload/upload.css";
import "../data/data.css";
import "./ownAreas.css";

/** Makes an own area in three steps: of what and how, which areas, and a look at the answers. */
export function NewOwnAreaScreen() {
  const partnership = usePartnershipId();
  const navigate = useNavigate();
  const { step } = useSearch({ from: "/p/$partnership/own-areas/new" });
  const { draft, change, forget } = useOwnAreaDraft(partnership);
  const { how, kind } = draft;
  // An old link may name a step whose question was never answered.
  const shown = how === null || kind === null ? undefined : step;
  const heading = useStepHeading(shown);
  usePageTitle(titles[shown ?? "how"]);
  const goTo = (next: typeof step) =>
    void navigate({ to: "/p/$partnership/own-areas/new", params: { partnership }, search: { step: next } });
  const props = { partnership, draft, heading, onChange: change };
  return (
    <div className="page">
      <Link className="back-link" to="/p/$partnership/own-areas" params={{ partnership }}>
        Your own areas
      </Link>
      {shown === undefined && <HowStep {...props} onContinue={() => goTo("choose")} />}
      {shown === "choose" && how !== null && kind !== null && (
        <ChooseStep {...props} how={how} kind={kind} onContinue={() => goTo("check")} onBack={() => goTo(undefined)} />
      )}
      {shown === "check" && how !== null && kind !== null && (
        <CheckStep {...props} kind={kind} onSaved={forget} onBack={() => goTo("choose")} />
      )}
    </div>
  );
}

const titles = { how: "Make your own area", choose: "Choose the areas", check: "Check your answers" };

/** The heading of a step takes the focus when the step before has just gone. */
function useStepHeading(step: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return heading;
}

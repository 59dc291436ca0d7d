import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactElement, useEffect, useRef } from "react";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { ReportSummary } from "../../domain/contract/report.ts";
import { reportsQuery } from "../api/reports.ts";
import { usePartnershipId } from "../data/usePartnershipId.ts";
import { Waiting } from "../data/Waiting.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { beginWith } from "./beginWith.ts";
import { PreviewStep } from "./PreviewStep.tsx";
import { QuestionStep } from "./QuestionStep.tsx";
import { questionOf } from "./reportDraft.ts";
import { useReportDraft } from "./useReportDraft.ts";
import "../data/data.css";
import "../ownAreas/ownAreas.css";
import "./report.css";

/** Makes a gap report in two steps: what it is about, and a look at it before it is kept. */
export function NewReportScreen() {
  const partnership = usePartnershipId();
  const { since } = useSearch({ from: "/p/$partnership/reports/new" });
  const reports = useQuery({ ...reportsQuery(partnership), enabled: since !== undefined });
  if (since !== undefined && reports.isPending) return <Waiting what="the report it is to be set beside" />;
  return <NewReport partnership={partnership} since={reports.data?.find(({ id }) => id === since)} />;
}

type Props = { readonly partnership: PartnershipId; readonly since: ReportSummary | undefined };

function NewReport({ partnership, since }: Props): ReactElement {
  const navigate = useNavigate();
  const { step, ...from } = useSearch({ from: "/p/$partnership/reports/new" });
  const { draft, change, forget } = useReportDraft(partnership, beginWith(from, since));
  const question = questionOf(draft);
  // An old link may ask for a preview of what was never said.
  const shown = question === null ? undefined : step;
  const heading = useStepHeading(shown);
  usePageTitle(shown === "preview" ? "Look at the report" : "Make a gap report");
  const goTo = (next: typeof step) =>
    void navigate({ to: "/p/$partnership/reports/new", params: { partnership }, search: { step: next } });
  return (
    <div className="page">
      <Link className="back-link" to="/p/$partnership/reports" params={{ partnership }}>
        Reports
      </Link>
      {shown === "preview" && question !== null ? (
        <PreviewStep
          partnership={partnership}
          question={question}
          heading={heading}
          onKept={forget}
          onBack={() => goTo(undefined)}
        />
      ) : (
        <QuestionStep
          partnership={partnership}
          draft={draft}
          heading={heading}
          onChange={change}
          onContinue={(said) => {
            change(said);
            goTo("preview");
          }}
        />
      )}
    </div>
  );
}

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

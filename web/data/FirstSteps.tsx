import { useQuery } from "@tanstack/react-query";
import type { Dataset } from "../../domain/contract/dataset.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { areaTypesQuery } from "./datasetQueries.ts";
import { Failed } from "./Failed.tsx";
import { type LoadingStep, loadingSteps } from "./loadingSteps.ts";
import { TemplateLink } from "./TemplateLink.tsx";
import { Waiting } from "./Waiting.tsx";

type FirstStepsProps = { readonly partnership: PartnershipId; readonly datasets: readonly Dataset[] };

/** What to load and in which order, as a task list: each kind of file needs the ones before it. */
export function FirstSteps({ partnership, datasets }: FirstStepsProps) {
  const areaTypes = useQuery(areaTypesQuery(partnership));
  if (areaTypes.isPending) return <Waiting what="what is there already" lines={6} />;
  if (areaTypes.isError) {
    return <Failed what="The list of areas" error={areaTypes.error} onRetry={() => void areaTypes.refetch()} />;
  }
  const steps = loadingSteps(datasets, areaTypes.data);
  const isEmpty = datasets.length === 0;
  const isComplete = steps.every(({ done, undone }) => done !== null || undone !== "Not started");
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">
        {isEmpty ? "Start here: what to load, in this order" : "What to load, and in which order"}
      </h2>
      {isEmpty && <p>There are no datasets yet, so there is nothing to score.</p>}
      {isComplete ? (
        <details className="details">
          <summary>Templates, and the order in which files are loaded</summary>
          <StepList steps={steps} />
        </details>
      ) : (
        <StepList steps={steps} />
      )}
    </section>
  );
}

function StepList({ steps }: { readonly steps: readonly LoadingStep[] }) {
  return (
    <div>
      <p>
        Each file needs the ones before it. Take a template, fill it in with any spreadsheet program and upload it.
        Published files that the Atlas knows can be uploaded as they are.
      </p>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step.kind}>
            <div className="card__head">
              <h3>{step.title}</h3>
              <span className={`tag ${step.done === null ? "" : "tag--good"}`}>{step.done ?? step.undone}</span>
            </div>
            <p>{step.purpose}</p>
            <TemplateLink kind={step.kind} />
          </li>
        ))}
      </ol>
    </div>
  );
}

import { Link } from "@tanstack/react-router";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { usePageTitle } from "../../frame/usePageTitle.ts";
import { ErrorSummary } from "../ErrorSummary.tsx";
import { IssueSection } from "./IssueSection.tsx";
import { FixList } from "./FixList.tsx";
import { MendingWays } from "./MendingWays.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { ProblemSummary } from "./ProblemSummary.tsx";
import { standingWritten } from "./standingWritten.ts";
import { useMending } from "./useMending.ts";

/** Counts first, then what stops the file, the two ways to mend, the problems themselves and what has been mended so far. */
export function ProblemsPage({ dataset }: { readonly dataset: Dataset }) {
  const mending = useMending(dataset);
  const title = `Problems in ${dataset.fileName}`;
  const { partnership, id } = dataset;
  usePageTitle(title, mending.errors.length > 0);
  return (
    <>
      <ErrorSummary errors={mending.errors} />
      <h1 className="page__file">
        Problems in <bdi>{dataset.fileName}</bdi>
      </h1>
      <p>
        <strong>{standingWritten(dataset)}</strong>
      </p>
      <ProblemSummary dataset={dataset} />
      <MendingWays dataset={dataset} />
      {dataset.status === "draft" ? (
        <ProblemList dataset={dataset} mending={mending} />
      ) : (
        <IssueSection dataset={dataset} />
      )}
      <FixList dataset={dataset} mending={mending} />
      {dataset.status === "draft" && (
        <div className="buttons problems__next">
          <Link className="button" to="/p/$partnership/data/$dataset/preview" params={{ partnership, dataset: id }}>
            Go on to the dry run
          </Link>
        </div>
      )}
    </>
  );
}

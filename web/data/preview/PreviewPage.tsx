import { Link } from "@tanstack/react-router";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { usePageTitle } from "../../frame/usePageTitle.ts";
import { datasetTitle } from "../datasetTitle.ts";
import { ErrorSummary } from "../ErrorSummary.tsx";
import { PublishedPage } from "./PublishedPage.tsx";
import { publishableRows } from "./publishableRows.ts";
import { Questions } from "./Questions.tsx";
import { usePublishing } from "./usePublishing.ts";
import "./preview.css";

type PreviewPageProps = { readonly dataset: Dataset; readonly datasets: readonly Dataset[] };

/** The last step of a draft: the questions that only an analyst can answer, what would happen, and publishing it. */
export function PreviewPage({ dataset, datasets }: PreviewPageProps) {
  const publishing = usePublishing(dataset);
  const { done, refusal } = publishing;
  const title = done === null && dataset.status === "draft" ? "Dry run and publish" : "Published";
  usePageTitle(`${title}: ${datasetTitle(dataset)}`, refusal !== null);
  if (done !== null || dataset.status !== "draft") return <PublishedPage dataset={dataset} done={done} />;
  const { partnership, id } = dataset;
  return (
    <>
      <ErrorSummary errors={refusal === null ? none : [{ field: null, message: refusal.message }]} />
      <h1>
        Dry run and publish
        <span className="unseen">
          {" "}
          “<bdi>{datasetTitle(dataset)}</bdi>”
        </span>
      </h1>
      <p>Before anything counts, you see which rows and which scores it would change.</p>
      {publishableRows(dataset) > 0 ? (
        <Questions dataset={dataset} datasets={datasets} publishing={publishing} />
      ) : (
        <p>
          No row of this file can be published yet.{" "}
          <Link to="/p/$partnership/data/$dataset/problems" params={{ partnership, dataset: id }}>
            See what stops it
          </Link>
        </p>
      )}
    </>
  );
}

const none: readonly never[] = [];

import { Link } from "@tanstack/react-router";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { datasetStatus, datasetStatusWords } from "../datasetStatus.ts";
import { isShared } from "../isShared.ts";
import { SuccessBanner } from "../SuccessBanner.tsx";
import type { Done } from "./doneWritten.ts";

type PublishedPageProps = {
  readonly dataset: Dataset;
  /** What was done on this visit; null where it had been published before. */
  readonly done: Done | null;
};

/** What stands here once there is nothing left to publish: what was done, the map, and the way back. */
export function PublishedPage({ dataset: { partnership, id, title, ...dataset }, done }: PublishedPageProps) {
  return (
    <>
      <SuccessBanner message={done?.message ?? null}>
        {done !== null && done.changes.length > 0 && (
          <ul>
            {done.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        )}
        <div className="buttons">
          <Link className="button" to="/p/$partnership/map" params={{ partnership }}>
            See the map
          </Link>
          {!isShared(dataset) && (
            <Link
              className="button button--second"
              to="/p/$partnership/data/$dataset"
              params={{ partnership, dataset: id }}
            >
              Undo
            </Link>
          )}
        </div>
      </SuccessBanner>
      <h1>{title}</h1>
      {done === null && (
        <p>There is nothing left to publish here. {datasetStatusWords[datasetStatus(dataset)].meaning}</p>
      )}
      <ul>
        <li>
          <Link to="/p/$partnership/data/$dataset" params={{ partnership, dataset: id }}>
            The dataset: its facts, its problems and its file
          </Link>
        </li>
        <li>
          <Link to="/p/$partnership/data/history" params={{ partnership }}>
            History: what was published, by whom and why
          </Link>
        </li>
        <li>
          <Link to="/p/$partnership/data/upload" params={{ partnership }}>
            Upload another file
          </Link>
        </li>
      </ul>
    </>
  );
}

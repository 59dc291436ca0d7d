import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { HistoryEvent } from "../../../domain/contract/history.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { apiAddress } from "../../api/request.ts";
import { UndoDataset } from "../UndoDataset.tsx";
import { momentWritten } from "../written.ts";
import { isShared } from "../isShared.ts";
import "../stackingTable.css";

type HistoryTableProps = {
  readonly partnership: PartnershipId;
  readonly events: readonly HistoryEvent[];
  readonly datasets: readonly Dataset[];
  readonly onDone: (message: string) => void;
};

/** Events with their file, and the undo of what counts now. What nobody said of who and why is said to be not stated. */
export function HistoryTable({ partnership, events, datasets, onDone }: HistoryTableProps) {
  return (
    <table className="table table--stacks issues">
      <thead>
        <tr>
          {["When", "What", "Dataset", "Who", "Why", "File as it came"].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          <th scope="col">
            <span className="unseen">Undo</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.number}>
            <td data-label="When">{momentWritten(event.at)}</td>
            <td data-label="What">{whatWritten(event)}</td>
            <td data-label="Dataset">
              <Link to="/p/$partnership/data/$dataset" params={{ partnership, dataset: event.dataset }}>
                {event.title}
              </Link>
            </td>
            <td data-label="Who">{event.by ?? notStated}</td>
            <td data-label="Why">{event.why ?? notStated}</td>
            <td data-label="File as it came">
              <a href={apiAddress(`/datasets/${event.dataset}/file`, { partnership })} download={event.fileName}>
                <span className="unseen">Download </span>
                {event.fileName}
              </a>
            </td>
            <td>{undoOf(event, datasets, onDone)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const notStated = <span className="second">Not stated</span>;

function whatWritten({ what, replacesTitle }: HistoryEvent): string {
  if (what === "undone") return replacesTitle === null ? "Undone" : `Undone; “${replacesTitle}” counts again`;
  return replacesTitle === null ? "Published" : `Published in place of “${replacesTitle}”`;
}

/** Only a publication that counts now can be undone, and what all partnerships share cannot. */
function undoOf(event: HistoryEvent, datasets: readonly Dataset[], onDone: (message: string) => void): ReactNode {
  const dataset = datasets.find(({ id, current }) => id === event.dataset && current);
  if (event.what !== "published" || dataset === undefined || isShared(dataset)) return null;
  return (
    <UndoDataset
      dataset={dataset}
      replaced={datasets.find(({ id }) => id === dataset.replaces)}
      onDone={() => onDone(`“${dataset.title}” is undone and counts no more.`)}
    />
  );
}

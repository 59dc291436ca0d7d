import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Dataset } from "../../domain/contract/dataset.ts";
import { apiAddress } from "../api/request.ts";
import { problemsWritten } from "./problemsWritten.ts";
import { recordsWritten } from "./recordWords.ts";
import { countWritten, datesWritten, dateWritten, listWritten, sizeWritten } from "./written.ts";

type DatasetFactsProps = { readonly dataset: Dataset; readonly datasets: readonly Dataset[] };

/** What is known about a dataset, as a list of names and values. What its publisher did not say is said to be not stated. */
export function DatasetFacts({ dataset, datasets }: DatasetFactsProps) {
  const successor = datasets.find((other) => other.current && other.replaces === dataset.id);
  const predecessor = datasets.find(({ id }) => id === dataset.replaces);
  return (
    <dl className="pairs facts">
      <Fact name="Holds">{holding(dataset)}</Fact>
      <Fact name="Source">{dataset.source ?? notStated}</Fact>
      <Fact name="Licence">{dataset.licence ?? notStated}</Fact>
      <Fact name="Date of the data">{dataset.dataDate === null ? notStated : datesWritten(dataset.dataDate)}</Fact>
      <Fact name="Imported">{importedWhen(dataset)}</Fact>
      <Fact name="Problems found">{problemsWritten(dataset)}</Fact>
      {predecessor !== undefined && <Fact name="Replaces">{linkTo(predecessor)}</Fact>}
      {successor !== undefined && <Fact name="Replaced by">{linkTo(successor)}</Fact>}
      <Fact name="File as it came">
        <a
          href={apiAddress(`/datasets/${dataset.id}/file`, { partnership: dataset.partnership })}
          download={dataset.fileName}
        >
          Download <bdi>{dataset.fileName}</bdi>
        </a>{" "}
        ({sizeWritten(dataset.bytes)})
      </Fact>
    </dl>
  );
}

const notStated = <span className="second">Not stated</span>;

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function importedWhen({ createdAt, publishedAt }: Dataset): string {
  const imported = dateWritten(createdAt);
  if (publishedAt === null) return imported;
  const published = dateWritten(publishedAt);
  return published === imported ? `${imported}, published that day` : `${imported}, published ${published}`;
}

function holding(dataset: Dataset): ReactNode {
  if (dataset.kind === "") return <span className="second">Not known yet</span>;
  const rows = countWritten(dataset.rows, "row");
  const records = recordsWritten(dataset.records);
  return records.length === 0 ? rows : `${rows}: ${listWritten(records)}`;
}

function linkTo(dataset: Dataset): ReactNode {
  return (
    <Link to="/p/$partnership/data/$dataset" params={{ partnership: dataset.partnership, dataset: dataset.id }}>
      <bdi>{dataset.title}</bdi>
    </Link>
  );
}

import { Link } from "@tanstack/react-router";
import type { Why } from "../../domain/contract/why.ts";
import { datesWritten, dateWritten } from "../data/written.ts";
import "../data/stackingTable.css";

/** The files that the need and the offers came from, and where they have theirs from. */
export function FileTable({ why: { partnership, datasets, indicator } }: { readonly why: Why }) {
  return (
    <>
      {indicator !== null && (
        <p>
          Need: {indicator.title}, counted {indicator.countedAt}. Source: {indicator.source}
          {indicator.published !== null && `, published ${dateWritten(indicator.published)}`}.
        </p>
      )}
      {datasets.length > 0 && (
        <table className="table table--stacks">
          <caption>Files</caption>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Source</th>
              <th scope="col">Date of the data</th>
              <th scope="col">Published here</th>
            </tr>
          </thead>
          <tbody>
            {datasets.map((dataset) => (
              <tr key={dataset.id}>
                <th scope="row">
                  <Link to="/p/$partnership/data/$dataset" params={{ partnership, dataset: dataset.id }}>
                    {dataset.fileName}
                  </Link>
                  <br />
                  <span className="second">{dataset.title}</span>
                </th>
                <td data-label="Source">{dataset.source ?? "not stated"}</td>
                <td data-label="Date of the data">
                  {dataset.dataDate === null ? "not stated" : datesWritten(dataset.dataDate)}
                </td>
                <td data-label="Published here">
                  {dataset.publishedAt === null ? "not stated" : dateWritten(dataset.publishedAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

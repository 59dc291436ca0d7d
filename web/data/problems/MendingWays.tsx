import { Link } from "@tanstack/react-router";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { apiAddress } from "../../api/request.ts";
import { stopsTheFile } from "../stopsTheFile.ts";
import { problemCount } from "./standingWritten.ts";

/** The two ways to mend a file, said before its problems. Nothing where nothing is wrong. */
export function MendingWays({ dataset }: { readonly dataset: Dataset }) {
  const { id, partnership, fileName, reading, status } = dataset;
  if (problemCount(dataset) === 0 || status !== "draft") return null;
  return (
    <section aria-labelledby="ways-title">
      <h2 id="ways-title">Two ways to mend them</h2>
      <ul>
        <li>
          Here, below: replace a value in every cell where it stands, or in one row. What the columns mean is changed
          with{" "}
          <Link to="/p/$partnership/data/$dataset/columns" params={{ partnership, dataset: id }}>
            what it is and its columns
          </Link>
          {stopsTheFile(dataset) ? ", which is where a problem that stops the whole file is mended." : "."}
        </li>
        <li>
          In a spreadsheet:{" "}
          {reading.columns.length > 0 ? (
            <>
              <a href={apiAddress(`/datasets/${id}/errors.csv`, { partnership })} download>
                Download <bdi>{fileName}</bdi> with an ERRORS column
              </a>{" "}
              (CSV, every row of the file), mend it
            </>
          ) : (
            "mend the file"
          )}{" "}
          and{" "}
          <Link to="/p/$partnership/data/upload" params={{ partnership }}>
            upload it again
          </Link>
          .
        </li>
      </ul>
    </section>
  );
}

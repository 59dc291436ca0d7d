import { useQuery } from "@tanstack/react-query";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { issuePageQuery } from "../problems/issueQueries.ts";
import { stopsTheFile } from "../stopsTheFile.ts";

/** What stands in the way of the whole file as it is read now. Nothing at all where nothing does, or where nobody has said anything yet. */
export function StopsInset({ dataset }: { readonly dataset: Dataset }) {
  const isStopped = stopsTheFile(dataset) && dataset.recipe.kind !== "";
  const found = useQuery({ ...issuePageQuery(dataset, { severity: "file blocker" }), enabled: isStopped });
  if (!isStopped || found.data === undefined) return null;
  return (
    <div className="inset">
      {found.data.issues.map(({ message }) => (
        <p key={message} className="broken">
          {message}
        </p>
      ))}
    </div>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { partnershipsQuery } from "../api/partnerships.ts";
import { TemplateLink } from "../data/TemplateLink.tsx";

type NoAreasYetProps = { readonly onUseEveryArea: () => void };

/** What to do when no areas have been loaded: there is nothing to choose a study area from. */
export function NoAreasYet({ onUseEveryArea }: NoAreasYetProps) {
  const partnerships = useQuery(partnershipsQuery);
  const existing = partnerships.data?.[0];
  return (
    <div className="inset">
      <h2>Load areas first</h2>
      <p>
        A study area is chosen from areas, and none have been loaded yet. Areas are shared by all partnerships, so they
        are loaded only once.
      </p>
      <p>
        <TemplateLink kind="areas" />
      </p>
      {existing === undefined ? (
        <>
          <p>
            You can make the partnership now with every area as its study area, and upload an areas file on its data
            page. To choose a study area, load the areas with the command{" "}
            <code>npm run -s atlas -- import areas.csv</code> and come back.
          </p>
          <button type="button" className="button button--second" onClick={onUseEveryArea}>
            Use every area that will be loaded
          </button>
        </>
      ) : (
        <p>
          <Link to="/p/$partnership/data/upload" params={{ partnership: existing.id }}>
            Upload an areas file to {existing.name}
          </Link>
          , publish it, and come back.
        </p>
      )}
    </div>
  );
}

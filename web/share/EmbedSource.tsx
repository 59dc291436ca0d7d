import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { partnershipsQuery } from "../api/partnerships.ts";
import { datasetsQuery } from "../data/datasetQueries.ts";
import { sharedAddress } from "./sharedAddress.ts";
import { demoLine, publicLicenceLine } from "./creditLines.ts";
import { sourceLines } from "./sourceLines.ts";
import "./embed.css";

/** What ends an embedded map: where its figures come from, that a demonstration is one, and the way to the whole page. */
export function EmbedSource({ answer }: { readonly answer: GapAnswer }): ReactElement {
  const { data: datasets } = useQuery(datasetsQuery(answer.partnership));
  const { data: partnerships } = useQuery(partnershipsQuery);
  const isDemo = partnerships?.some(({ id, isDemo: is }) => id === answer.partnership && is) === true;
  return (
    <footer className="embed-source small">
      {isDemo && <p>{demoLine}</p>}
      {sourceLines(answer, datasets ?? []).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{publicLicenceLine}</p>
      <p>
        <a href={sharedAddress(window.location.href)} target="_blank" rel="noopener">
          Open in Skills Gap Atlas <span className="second">(opens a new tab)</span>
        </a>
      </p>
    </footer>
  );
}

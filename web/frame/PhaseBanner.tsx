import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { partnershipsQuery } from "../api/partnerships.ts";

/** Says that the tool is young, and when the partnership is the demonstration, that its figures are not all real. */
export function PhaseBanner({ partnership }: { readonly partnership: string | undefined }): ReactElement {
  const { data: partnerships } = useQuery(partnershipsQuery);
  const isDemo = partnerships?.some((one) => one.id === partnership && one.isDemo) === true;
  return (
    <div className="phase-banner">
      <strong className="tag tag--notice">{isDemo ? "Demonstration" : "Beta"}</strong>
      <span>
        {isDemo
          ? "Real places; figures that are modelled, assumed or invented, each marked as such. Do not use them for decisions."
          : "This is a new tool. Check figures against their sources before you decide on them."}
      </span>
    </div>
  );
}

import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Duplicates, ListingInFull, PairInFull } from "../../../domain/contract/duplicates.ts";
import { numberWritten } from "../../data/written.ts";
import { fileNameOf } from "../fileNameOf.ts";
import { CompareTable } from "./CompareTable.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { PairMap } from "./PairMap.tsx";
import { PublishedRows } from "./PublishedRows.tsx";

type PairInDetailProps = { readonly found: Duplicates; readonly full: PairInFull };

/** All there is to know about two listings before deciding on them. */
export function PairInDetail({ found, full }: PairInDetailProps) {
  const [hidesSame, setHidesSame] = useState(false);
  return (
    <>
      <section className="wide" aria-labelledby="side-by-side-title">
        <h2 id="side-by-side-title">Side by side</h2>
        <CompareTable full={full} hidesSame={hidesSame} onHideSame={setHidesSame} />
        <p className="small">
          First listing: <WhereFrom found={found} listing={full.one} />. Second listing:{" "}
          <WhereFrom found={found} listing={full.other} />.
        </p>
        <PublishedRows full={full} />
      </section>
      <EvidenceSection judgement={full.judgement} />
      <PairMap partnership={found.partnership} full={full} />
    </>
  );
}

function WhereFrom({ found, listing }: { readonly found: Duplicates; readonly listing: ListingInFull }) {
  const { dataset, row } = listing.offer;
  return (
    <>
      row {numberWritten(row)} of{" "}
      <Link to="/p/$partnership/data/$dataset" params={{ partnership: found.partnership, dataset }}>
        <bdi>{fileNameOf(found, dataset)}</bdi>
      </Link>
    </>
  );
}

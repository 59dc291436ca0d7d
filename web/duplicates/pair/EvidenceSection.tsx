import type { Judgement } from "../../../domain/contract/evidence.ts";
import { numberWritten } from "../../data/written.ts";
import { EvidenceTable } from "./EvidenceTable.tsx";
import { evidenceTitle } from "./evidenceTitle.ts";
import { Waterfall } from "./Waterfall.tsx";

/** Why a pair is as likely as it is: why it was compared at all, then each comparison as a chart and as a table. */
export function EvidenceSection({ judgement }: { readonly judgement: Judgement | null }) {
  return (
    <section className="wide" aria-labelledby="evidence-title">
      <h2 id="evidence-title">What speaks for and against</h2>
      {judgement === null ? (
        <p>
          The two do not stand at one place as far as their addresses tell, so nothing about them was compared. Only
          somebody’s decision can join them.
        </p>
      ) : (
        <>
          <p>
            They are taken to be at one place: {judgement.site.because}
            {judgement.site.km !== null && `, ${kmWritten(judgement.site.km)}`}.
          </p>
          <h3 className="heading--small">{evidenceTitle(judgement)}</h3>
          <Waterfall judgement={judgement} />
          <p className="small second">
            A bar to the right speaks for one listing, to the left for two: ×8 makes one listing eight times as likely,
            ÷8 eight times less likely. Each begins where the one above it ended, and the last shows what they come to.
            How much each weighs is worked out from all listings that were compared here.
          </p>
          <EvidenceTable judgement={judgement} />
        </>
      )}
    </section>
  );
}

/** Points of one place are often the very same, which says where they come from and not how near two doors are. */
function kmWritten(km: number): string {
  return km < 0.05 ? "with points at one spot" : `with points ${numberWritten(km)} km apart`;
}

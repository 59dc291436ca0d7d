import { type ReactElement, type ReactNode, useMemo } from "react";
import type { Gap } from "../../domain/contract/gap.ts";
import { numberWritten } from "../data/written.ts";
import { Term } from "../help/Term.tsx";
import { histogram } from "../views/histogram.ts";
import { legendCounts } from "../views/legendCounts.ts";
import { sortedFigures } from "../views/sortedFigures.ts";
import { stateWords } from "../views/stateWords.ts";
import type { SureAreas } from "../views/sureAreas.ts";
import type { View } from "../views/view.ts";
import { viewTerms } from "../views/viewTerms.ts";
import { CrossedTable } from "./legend/CrossedTable.tsx";
import { HistogramPicture } from "./legend/HistogramPicture.tsx";
import { RowButton } from "./legend/RowButton.tsx";
import { StepTable } from "./legend/StepTable.tsx";
import { Swatch } from "./legend/Swatch.tsx";
import { SymbolSizes } from "./legend/SymbolSizes.tsx";
import { usePointingOut } from "./legend/usePointingOut.ts";

type Props = {
  readonly view: View;
  readonly gaps: readonly Gap[];
  readonly sure: SureAreas;
  /** What the areas are called. */
  readonly areas: string;
  readonly approximate: number | null;
  /** Whether one of the areas may lie over another. */
  readonly mayOverlap?: boolean;
  /** Whether offers are dots on the map. */
  readonly hasDots: boolean;
  /** What can be done about the classes. */
  readonly children?: ReactNode;
};

/** What colours, letters, patterns and circles mean, in words, with how many areas have each and how their figures are spread. */
export function Legend({
  view,
  gaps,
  sure,
  areas,
  approximate,
  mayOverlap = false,
  hasDots,
  children,
}: Props): ReactElement {
  const counts = useMemo(() => legendCounts(gaps, view, sure), [gaps, view, sure]);
  const spread = useMemo(() => (view.cut === null ? null : histogram(sortedFigures(gaps, view.value))), [gaps, view]);
  const pointing = usePointingOut({ gaps, view, sure });
  return (
    <section className={view.crossed === null ? "legend" : "legend legend--crossed"} aria-labelledby="legend-title">
      <div className="legend__head">
        <h2 id="legend-title" className="legend__title">
          {view.title}
        </h2>
        <Term name={viewTerms[view.key]} />
        <p className="small second">{view.meaning}.</p>
      </div>
      <div className="legend__figures">
        {spread !== null && <HistogramPicture view={view} histogram={spread} areas={areas} />}
        {view.symbols !== null && <SymbolSizes scale={view.symbols} unit={view.unit} />}
        {view.crossed !== null && (
          <CrossedTable crossed={view.crossed} counts={counts} areas={areas} pointing={pointing} />
        )}
        {children}
      </div>
      <div className="legend__steps">
        <StepTable
          counts={counts}
          areas={areas}
          isRound={view.form === "symbols"}
          isStatesOnly={view.crossed !== null}
          pointing={pointing}
        />
        <ul className="legend__states small">
          <li>
            <RowButton row="not certain" isEmpty={counts.uncertain === 0} pointing={pointing}>
              <Swatch look="uncertain" />
              <span>
                {stateWords["not certain"]} ({numberWritten(counts.uncertain)})
              </span>
            </RowButton>
          </li>
          <li>
            <span className="legend__row">
              <Swatch look="outside" />
              <span>no fill: outside the study area</span>
            </span>
          </li>
        </ul>
      </div>
      <p className="small second legend__notes">
        <span id="legend-pointing">Point at a row to see its areas on the map; press it to keep them there.</span>{" "}
        {approximate !== null &&
          approximate > 0 &&
          `Shapes are approximate for ${numberWritten(approximate)} ${areas}, drawn around their points. `}
        {mayOverlap &&
          `Where ${areas} overlap, the smaller lies above the larger and both outlines are drawn; pointing at a place names all that are there. `}
        {hasDots && (
          <>
            <span className="legend__offer" aria-hidden="true" /> A dot is an offer; a dot with a number is several.
          </>
        )}
      </p>
    </section>
  );
}

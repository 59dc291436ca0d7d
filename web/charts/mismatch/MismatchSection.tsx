import { memo, type ReactElement, useDeferredValue, useId } from "react";
import type { AreaCode } from "../../../domain/contract/area.ts";
import type { GapAnswer } from "../../../domain/contract/gap.ts";
import type { View } from "../../views/view.ts";
import { MismatchChart } from "./MismatchChart.tsx";
import "./mismatchChart.css";

type Props = {
  readonly answer: GapAnswer;
  readonly view: View;
  readonly isHidden: boolean;
  readonly onHide: (hide: boolean) => void;
  readonly chosen: AreaCode | undefined;
  readonly onChoose: (code: AreaCode) => void;
};

/** The chart beside the two-variable map, which can be folded away. There is none in other views. */
export const MismatchSection = memo(function MismatchSection({
  answer,
  view,
  isHidden,
  onHide,
  chosen,
  onChoose,
}: Props): ReactElement | null {
  const id = useId();
  // The map's colours go before the dots.
  const { crossed } = useDeferredValue(view);
  if (view.crossed === null) return null;
  return (
    <section className="mismatch-chart" aria-label="Need against provision">
      <button
        className="button button--link"
        type="button"
        aria-expanded={!isHidden}
        aria-controls={id}
        onClick={() => onHide(!isHidden)}
      >
        {isHidden ? "Show the chart of need against provision" : "Hide the chart"}
      </button>
      <div id={id} hidden={isHidden}>
        {!isHidden && crossed === view.crossed && (
          <MismatchChart answer={answer} view={view} crossed={view.crossed} chosen={chosen} onChoose={onChoose} />
        )}
      </div>
    </section>
  );
});

import { numberWritten } from "./written.ts";
import "./showMore.css";

type ShowMoreProps = {
  readonly shown: number;
  readonly all: number;
  readonly step?: number;
  readonly what: string;
  readonly onShow: (shown: number) => void;
};

/** The way to more rows of a long table, and how many there are. Nothing when all are on the page from the start. */
export function ShowMore({ shown, all, step = 50, what, onShow }: ShowMoreProps) {
  if (all <= step) return null;
  const more = Math.min(fewPresses(step, all), all - shown);
  return (
    <div className="show-more">
      <output className="small second">
        {shown >= all ? `All ${numberWritten(all)}` : `${numberWritten(shown)} of ${numberWritten(all)}`} {what}
      </output>
      {more > 0 && (
        <button type="button" className="button button--second button--small" onClick={() => onShow(shown + more)}>
          Show {numberWritten(more)} more
        </button>
      )}
    </div>
  );
}

/** A long list in larger steps: nobody wants to press a hundred times. */
function fewPresses(step: number, all: number): number {
  return all > 10 * step ? 4 * step : step;
}

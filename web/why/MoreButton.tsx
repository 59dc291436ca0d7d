import { countWritten, numberWritten } from "../data/written.ts";

type MoreButtonProps = {
  readonly shown: number;
  readonly all: number;
  readonly step: number;
  readonly what: string;
  readonly onShow: (shown: number) => void;
};

/** The way to more rows of a long table, and how many there are. Nothing when all are on the page. */
export function MoreButton({ shown, all, step, what, onShow }: MoreButtonProps) {
  if (all <= step) return null;
  return (
    <div className="why__more">
      <output className="small second">
        {shown >= all
          ? `All ${numberWritten(all)} ${what}`
          : `${numberWritten(shown)} of ${numberWritten(all)} ${what}`}
      </output>
      {shown < all && (
        <button type="button" className="button button--second button--small" onClick={() => onShow(shown + more(all))}>
          Show {countWritten(Math.min(more(all), all - shown), "more", "more")}
        </button>
      )}
    </div>
  );
}

/** A long list in larger steps: nobody wants to press a hundred times. */
function more(all: number): number {
  return all > 500 ? 200 : 50;
}

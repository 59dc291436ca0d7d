import type { ReactElement } from "react";

type Props = { readonly onShow: (view: "need" | "fair-share") => void };

/** The way from two crossed figures to a map of one of them, for whom nine colours are too many. */
export function OneOfTwo({ onShow }: Props): ReactElement {
  return (
    <div className="one-of-two">
      <button type="button" className="button button--second button--small" onClick={() => onShow("need")}>
        Show need only
      </button>
      <button type="button" className="button button--second button--small" onClick={() => onShow("fair-share")}>
        Show fair share only
      </button>
    </div>
  );
}

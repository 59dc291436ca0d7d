import type { ReactElement, ReactNode } from "react";

type Props = { readonly name: ReactNode; readonly strong?: boolean; readonly children: ReactNode };

/** One figure in a list of figures: what it is, then the number on the right. */
export function FigureRow({ name, strong = false, children }: Props): ReactElement {
  return (
    <div className={strong ? "figures__row figures__row--strong" : "figures__row"}>
      <dt>{name}</dt>
      <dd className="numeric">{children}</dd>
    </div>
  );
}

import type { ReactElement } from "react";

/** How a number is known. Measured ones need no tag: it is the others a reader must see. */
export function BasisTag({ basis }: { readonly basis: string | null }): ReactElement | null {
  if (basis === null || basis === "measured") return null;
  return <span className="tag tag--basis">{basis === "unknown" ? "places not known" : basis}</span>;
}

import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Navigation } from "./Navigation.tsx";
import { PartnershipChooser } from "./PartnershipChooser.tsx";

/** The product, the partnership one is in, where one can go, and the way to help: in the same place on every page. */
export function Header({ partnership }: { readonly partnership: string | undefined }): ReactElement {
  return (
    <div className="header">
      <Link className="header__name" to="/">
        <img src="/favicon.svg" alt="" />
        Skills Gap Atlas
      </Link>
      <PartnershipChooser partnership={partnership} />
      <Navigation partnership={partnership} />
      <Link className="header__help" to="/help" aria-label="Help">
        ?
      </Link>
    </div>
  );
}

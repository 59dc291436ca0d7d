import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Navigation } from "./Navigation.tsx";
import { PartnershipChooser } from "./PartnershipChooser.tsx";

/** The product, the partnership one is in, and where one can go. */
export function Header({ partnership }: { readonly partnership: string | undefined }): ReactElement {
  return (
    <div className="header">
      <Link className="header__name" to="/">
        <img src="/favicon.svg" alt="" />
        Skills Gap Atlas
      </Link>
      <PartnershipChooser partnership={partnership} />
      <Navigation partnership={partnership} />
    </div>
  );
}

import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { usePageTitle } from "./usePageTitle.ts";

/** For an address that leads nowhere. */
export function NotFoundScreen(): ReactElement {
  usePageTitle("Page not found");
  return (
    <div className="page">
      <h1>Page not found</h1>
      <p>If you typed the address, check that it is right. If you pasted it, check that it is whole.</p>
      <p>
        <Link to="/">Go to the start page</Link>
      </p>
    </div>
  );
}

import { Outlet, useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { PhaseBanner } from "./PhaseBanner.tsx";

/** What stands round every screen: the way past it, the header, the state of the tool, where the figures come from. */
export function Frame(): ReactElement {
  const { partnership } = useParams({ strict: false });
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        Skip to main content
      </a>
      <header>
        <Header partnership={partnership} />
        <PhaseBanner partnership={partnership} />
      </header>
      <main className="main" id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}

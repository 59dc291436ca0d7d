import { Outlet, useLocation, useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { EmbedFrame } from "./EmbedFrame.tsx";
import { Footer } from "./Footer.tsx";
import { FramedElsewhere } from "./FramedElsewhere.tsx";
import { Header } from "./Header.tsx";
import { isEmbedPage } from "./isEmbedPage.ts";
import { PhaseBanner } from "./PhaseBanner.tsx";

/** What stands round every screen: the way past it, the header, the state of the tool, where the figures come from. An embedded map has none of it, and inside another site's frame nothing but that map is shown. */
export function Frame(): ReactElement {
  const { partnership } = useParams({ strict: false });
  const isEmbed = useLocation({ select: ({ pathname, search }) => isEmbedPage(pathname, search) });
  if (isEmbed) return <EmbedFrame />;
  if (window.top !== window.self) return <FramedElsewhere />;
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

import "./api/withoutEval.ts";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./router.tsx";
import "./style/tokens.css";
import "./style/base.css";
import "./style/controls.css";
import "./style/table.css";
import "./style/notices.css";
import "./style/frame.css";
import "./style/contrast.css";
import "./style/print.css";

const place = document.querySelector("#page");
if (place === null) throw new Error("index.html has no element with the id page");

/** What the server said is kept for a minute; a question it refused (wrong address, no such area) is not asked again. */
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 60_000, retry: false, refetchOnWindowFocus: false } },
});

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

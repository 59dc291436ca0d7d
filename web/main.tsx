import "./api/withoutEval.ts";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryCache } from "./api/queryCache.ts";
import { routerWith } from "./router.tsx";
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

const queries = queryCache();
const router = routerWith(queries);

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

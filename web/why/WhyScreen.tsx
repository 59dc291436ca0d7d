import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Level, levelSchema } from "../../domain/contract/level.ts";
import { RequestError } from "../api/request.ts";
import { whyQuery } from "../api/why.ts";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { NotFoundScreen } from "../frame/NotFoundScreen.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { WhyPage } from "./WhyPage.tsx";
import "../data/data.css";
import "./why.css";

const route = getRouteApi("/p/$partnership/why/$area/$level");

/** Why an area scores what it scores, by the address; or why there is nothing to tell. */
export function WhyScreen() {
  const level = levelSchema.safeParse(route.useParams().level);
  return level.success ? <Asked level={level.data} /> : <NotFoundScreen />;
}

function Asked({ level }: { readonly level: Level }) {
  const { partnership, area } = route.useParams();
  const search = route.useSearch();
  const why = useQuery(whyQuery({ partnership, area, level, ...search }));
  if (why.data !== undefined) return <WhyPage why={why.data} address={search} />;
  return (
    <div className="page">
      <Link className="back-link" to="/p/$partnership/map" params={{ partnership }} search={{ level }}>
        Back to the map
      </Link>
      {why.isPending ? (
        <Titled title="Why this score">
          <Waiting what="what is behind the score" lines={8} />
        </Titled>
      ) : (
        <Titled title={isRefused(why.error) ? "There is nothing to explain" : "Why this score"}>
          <Failed what="The explanation" error={why.error} onRetry={() => void why.refetch()} />
        </Titled>
      )}
    </div>
  );
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      {children}
    </>
  );
}

/** The server knows the question and says no: there is no such area, or its need is not known. */
function isRefused(error: Error): boolean {
  return error instanceof RequestError && (error.problem.status === 404 || error.problem.status === 422);
}

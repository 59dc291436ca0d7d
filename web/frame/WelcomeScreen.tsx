import { useQuery } from "@tanstack/react-query";
import { Link, Navigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { partnershipsQuery } from "../api/partnerships.ts";
import { LoadingScreen } from "./LoadingScreen.tsx";
import { Trouble } from "./Trouble.tsx";
import { usePageTitle } from "./usePageTitle.ts";

/** The start: straight to the first partnership's map, or, with none yet, what to do first. */
export function WelcomeScreen(): ReactElement {
  usePageTitle("");
  const { data: partnerships, error, refetch } = useQuery(partnershipsQuery);
  if (error !== null) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (partnerships === undefined) return <LoadingScreen />;
  const first = partnerships[0];
  if (first !== undefined) return <Navigate to="/p/$partnership/map" params={{ partnership: first.id }} replace />;
  return (
    <div className="page">
      <h1>See where digital skills are needed and not yet taught</h1>
      <p>
        Skills Gap Atlas sets the need for digital skills beside the courses on offer, place by place and level by
        level. It shows where people find no place to learn, and where two offers have the same learners. To begin, make
        a partnership – a workspace with its own study area and its own data – and it tells you what to load, step by
        step.
      </p>
      <Link className="button" to="/partnerships/new">
        Make a partnership
      </Link>
      <p>
        <Link to="/help">How to read the map, and what the words mean</Link>
      </p>
    </div>
  );
}

import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { Overlap } from "../../domain/contract/overlap.ts";
import { setName } from "./setName.ts";

type Props = { readonly set: Overlap; readonly isChosen?: boolean };

/** The way to a set in full: it stands below the lists, so the link goes there as well as choosing it. */
export function SetLink({ set, isChosen = false }: Props): ReactElement {
  return (
    <Link
      className="set-link"
      from="/p/$partnership/overlaps"
      to="."
      search={(before) => ({ ...before, set: set.id })}
      hash="chosen-set"
      aria-current={isChosen ? "true" : "false"}
      activeOptions={{ includeHash: true, includeSearch: true, exact: true }}
    >
      {setName(set)}
    </Link>
  );
}

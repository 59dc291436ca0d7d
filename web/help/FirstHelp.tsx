import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactElement, useId, useState } from "react";
import { partnershipsQuery } from "../api/partnerships.ts";
import { isDismissed, rememberDismissed } from "./dismissed.ts";
import "./firstHelp.css";

/** Wards of the demonstration that differ: Halliwell, Harpurhey and Altrincham. */
const threeWards = { areas: "E05014825,E05011366,E05015239", areaType: "ward", vintage: "2024" } as const;

/** An invitation to try three things with the demonstration, for somebody who has never been here. Once it is dismissed it stays away; on a narrow screen it is one line until it is opened, so that the map is seen. */
export function FirstHelp({ partnership }: { readonly partnership: string }): ReactElement | null {
  const { data: partnerships } = useQuery(partnershipsQuery);
  const [isGone, setGone] = useState(isDismissed);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isDemo = partnerships?.some((one) => one.id === partnership && one.isDemo) === true;
  if (isGone || !isDemo) return null;
  const dismiss = () => {
    rememberDismissed();
    setGone(true);
    // The button goes away with what it stood in, so the focus goes on to where reading goes on.
    document.querySelector<HTMLElement>("#main")?.focus();
  };
  return (
    <aside className={isOpen ? "first-help first-help--open" : "first-help"} aria-label="New here?">
      <button
        type="button"
        className="button button--link first-help__button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        New here? Try three things
      </button>
      <p className="first-help__begin">
        <strong>New here?</strong> Try three things:
      </p>
      <ol id={id}>
        <li>
          <Link to="/p/$partnership/map" params={{ partnership }} search={{ show: "mismatch" }}>
            See need against provision
          </Link>
        </li>
        <li>
          <Link to="/p/$partnership/why/$area/$level" params={{ partnership, area: "E05014825", level: "essential" }}>
            See what is behind one score
          </Link>
        </li>
        <li>
          <Link to="/p/$partnership/compare" params={{ partnership }} search={threeWards}>
            Compare three wards
          </Link>
        </li>
      </ol>
      <p className="first-help__end">
        <Link to="/help">Help</Link>
        <button type="button" className="button button--link" onClick={dismiss}>
          Do not show this again
        </button>
      </p>
    </aside>
  );
}

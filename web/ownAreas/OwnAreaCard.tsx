import { Link } from "@tanstack/react-router";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import { type OwnArea, ownKind } from "../../domain/contract/ownArea.ts";
import { removeOwnArea } from "../api/ownAreas.ts";
import { ConfirmedButton } from "../data/ConfirmedButton.tsx";
import { countWritten, dateWritten, listWritten, numberWritten } from "../data/written.ts";

type Props = {
  readonly partnership: string;
  readonly area: OwnArea;
  readonly onRemoved: (message: string) => void;
};

/** One own area: how its figures come about, what to mind about it, and ways to see, change and remove it. */
export function OwnAreaCard({ partnership, area, onRemoved }: Props) {
  const { code, name, madeOf, parts, overlaps, outside, adults, by, at } = area;
  const { one, many } = areaTypeWords[madeOf.areaType];
  return (
    <article className="own-area" aria-labelledby={code}>
      <h2 id={code}>{name}</h2>
      <p>{area.apportionment}</p>
      <dl className="pairs">
        <dt>Adults</dt>
        <dd>{adults === null ? "Not known for every part" : numberWritten(adults)}</dd>
        <dt>Last changed</dt>
        <dd>
          {dateWritten(at)}
          {by !== null && ` by ${by}`}
        </dd>
        {overlaps.length > 0 && (
          <>
            <dt>Shares {many} with</dt>
            <dd>{listWritten(overlaps)}</dd>
          </>
        )}
      </dl>
      {outside.length > 0 && (
        <p className="inset" role="note">
          It has no figures now: {listWritten(outside.slice(0, 5))}
          {outside.length > 5 && ` and ${countWritten(outside.length - 5, "other")}`}{" "}
          {outside.length === 1 ? "is" : "are"} not in the study area any more. Change the area, or remove it.
        </p>
      )}
      <details>
        <summary>{countWritten(parts.length, one, many)}</summary>
        <ul className="own-area__parts">
          {parts.map((part) => (
            <li key={part.code}>
              {part.name} <span className="second small">{part.code}</span>
            </li>
          ))}
        </ul>
      </details>
      <div className="buttons">
        <Link
          className="button button--second button--small"
          to="/p/$partnership/map"
          params={{ partnership }}
          search={{ ...ownKind, area: code }}
        >
          <span>
            Show<span className="unseen"> {name}</span> on the map
          </span>
        </Link>
        <Link
          className="button button--second button--small"
          to="/p/$partnership/own-areas/$code"
          params={{ partnership, code }}
        >
          Change<span className="unseen"> {name}</span>
        </Link>
        <ConfirmedButton
          label={
            <>
              Remove<span className="unseen"> {name}</span>
            </>
          }
          question={`Remove “${name}”?`}
          consequence={
            <p>
              It goes from maps, lists and search. Reports and links to results that were kept stay as they are. The{" "}
              {many} that it is made of stay.
            </p>
          }
          action={`Remove ${name}`}
          act={() => removeOwnArea(partnership, area)}
          onDone={() => onRemoved(`“${name}” is removed.`)}
        />
      </div>
    </article>
  );
}

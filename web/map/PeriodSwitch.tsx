import { type ReactElement, useId } from "react";

type Props = {
  /** Newest first. */
  readonly periods: readonly string[];
  readonly shown: string | null;
  /** The one that is shown where none is asked for; null where that is not one alone. */
  readonly opensOn: string | null;
  readonly onChoose: (period: string | undefined) => void;
};

/** Of which period the need is. Offers are always today's. Where there is one period only there is nothing to choose, and no switch; the one that the page opens on is asked for by naming none. */
export function PeriodSwitch({ periods, shown, opensOn, onChoose }: Props): ReactElement | null {
  const id = useId();
  if (periods.length < 2) return null;
  const unlisted = [...new Set([shown, opensOn])].filter((one) => one !== null && !periods.includes(one));
  return (
    <div className="field">
      <label htmlFor={id}>Period of need</label>
      <select
        id={id}
        className="select"
        value={shown ?? ""}
        onChange={({ target: { value } }) => onChoose(value === (opensOn ?? "") ? undefined : value)}
      >
        {opensOn === null && <option value="">The one each level opens on</option>}
        {[...unlisted, ...periods].map((period) => (
          <option key={period} value={period ?? ""}>
            {period}
            {period === periods[0] ? " (newest)" : period === opensOn ? " (shown first)" : ""}
          </option>
        ))}
      </select>
    </div>
  );
}

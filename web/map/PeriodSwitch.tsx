import { type ReactElement, useId } from "react";

type Props = {
  /** Newest first. */
  readonly periods: readonly string[];
  readonly shown: string | null;
  readonly onChoose: (period: string | undefined) => void;
};

/** Of which period the need is. Offers are always today's. Where there is one period only there is nothing to choose, and no switch; the newest is asked for by naming none. */
export function PeriodSwitch({ periods, shown, onChoose }: Props): ReactElement | null {
  const id = useId();
  if (periods.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>Period of need</label>
      <select
        id={id}
        className="select"
        value={shown ?? ""}
        onChange={({ target: { value } }) => onChoose(value === periods[0] ? undefined : value)}
      >
        {shown !== null && !periods.includes(shown) && <option value={shown}>{shown}</option>}
        {periods.map((period, at) => (
          <option key={period} value={period}>
            {period}
            {at === 0 ? " (newest)" : ""}
          </option>
        ))}
      </select>
    </div>
  );
}

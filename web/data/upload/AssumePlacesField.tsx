type AssumePlacesFieldProps = {
  readonly isTicked: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isTicked: boolean) => void;
};

/** Asks, of a list of libraries, whether each is to have an assumed offer: the list does not say what they teach. */
export function AssumePlacesField({ isTicked, isDisabled, onChange }: AssumePlacesFieldProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        disabled={isDisabled}
        checked={isTicked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        Assume that each open library teaches essential skills
        <span className="hint">
          A list of libraries does not say what they teach. With this tick each gets an assumed offer: one session for
          six people in every 10 open hours, 46 weeks a year, 10 sessions a learner. The places are marked as assumed
          wherever they are shown. Without it libraries are venues without an offer.
        </span>
      </span>
    </label>
  );
}

import { Label, ProgressBar } from "react-aria-components";
import "./upload.css";

type ProgressWordsProps = {
  /** What is being done: "Uploading need.csv". */
  readonly doing: string;
  /** How much of it is done, 0 to 1; null: nobody knows. */
  readonly share: number | null;
};

/** A bar with its words. Only quarters are said aloud; the rest would be noise. */
export function ProgressWords({ doing, share }: ProgressWordsProps) {
  const percent = share === null ? 100 : Math.floor(share * 100);
  return (
    <>
      <ProgressBar value={percent} isIndeterminate={share === null} className="progress">
        <Label>{share === null ? `${doing}…` : `${doing}: ${percent}%`}</Label>
        <div className="progress__track">
          <div
            className={`progress__done ${share === null ? "progress__done--working" : ""}`}
            style={{ width: `${percent}%` }}
          />
        </div>
      </ProgressBar>
      <output className="unseen said">
        {share === null ? `${doing}.` : `${doing}, ${Math.floor(percent / 25) * 25}% done.`}
      </output>
    </>
  );
}

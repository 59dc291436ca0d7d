import { useEffect, useRef } from "react";
import { Label, ProgressBar } from "react-aria-components";

type UploadProgressProps = { readonly fileName: string; readonly share: number; readonly onCancel: () => void };

/**
 * How far an upload has come, with a way out. It takes the focus, because the button that started it has gone. Only quarters are said
 * aloud; the rest would be noise.
 */
export function UploadProgress({ fileName, share, onCancel }: UploadProgressProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isSent = share >= 1;
  const percent = Math.floor(share * 100);
  return (
    <div ref={box} className="upload-progress" tabIndex={-1}>
      <ProgressBar value={percent} isIndeterminate={isSent} className="progress">
        <Label>{isSent ? `Checking ${fileName}` : `Uploading ${fileName}: ${percent}%`}</Label>
        <div className="progress__track">
          <div
            className={`progress__done ${isSent ? "progress__done--working" : ""}`}
            style={{ width: `${percent}%` }}
          />
        </div>
      </ProgressBar>
      <output className="unseen said">
        {isSent ? "Uploaded. Checking every row." : `Uploading, ${Math.floor(percent / 25) * 25}% done.`}
      </output>
      {isSent && <p className="hint">The file has arrived. Every row is being checked; nothing is published yet.</p>}
      <button type="button" className="button button--second" onClick={onCancel}>
        Cancel the upload
      </button>
    </div>
  );
}

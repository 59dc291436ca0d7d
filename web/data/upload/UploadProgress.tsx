import { useEffect, useRef } from "react";
import { ProgressWords } from "./ProgressWords.tsx";

type UploadProgressProps = { readonly fileName: string; readonly share: number; readonly onCancel: () => void };

/** How far an upload has come, with a way out. It takes the focus, because the button that started it has gone. */
export function UploadProgress({ fileName, share, onCancel }: UploadProgressProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isSent = share >= 1;
  return (
    <div ref={box} className="upload-progress" tabIndex={-1}>
      <ProgressWords
        doing={isSent ? `Checking ${fileName} on the server` : `Uploading ${fileName}`}
        share={isSent ? null : share}
      />
      {isSent && <p className="hint">The file has arrived. Every row is being checked; nothing is published yet.</p>}
      <button type="button" className="button button--second" onClick={onCancel}>
        Cancel the upload
      </button>
    </div>
  );
}

import { ProgressWords } from "./ProgressWords.tsx";

type CheckProgressProps = { readonly fileName: string; readonly share: number; readonly onCancel: () => void };

/** How far a check in the browser has come, with a way out. The focus stays where the file was chosen. */
export function CheckProgress({ fileName, share, onCancel }: CheckProgressProps) {
  return (
    <div className="upload-progress">
      <ProgressWords doing={`Checking ${fileName}`} share={share} />
      <p className="hint">It is checked on this computer. Nothing has been sent.</p>
      <button type="button" className="button button--second" onClick={onCancel}>
        Cancel the check
      </button>
    </div>
  );
}

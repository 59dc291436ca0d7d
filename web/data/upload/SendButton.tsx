import type { ReactNode, Ref } from "react";
import { sizeWritten } from "../written.ts";
import type { UploadStep } from "./uploadStep.ts";

type SendButtonProps = {
  readonly file: File | null;
  readonly step: UploadStep;
  readonly onSend: () => void;
  readonly onCheck: () => void;
  readonly ref: Ref<HTMLButtonElement>;
};

/** The way on from here, named after what it does now. A file that cannot be used, or is being checked, has none. */
export function SendButton({ file, step, onSend, onCheck, ref }: SendButtonProps) {
  if (step.type === "checking" || (step.type === "refused" && file !== null)) return null;
  if (step.type === "cancelled" && step.what === "check" && file !== null) {
    return (
      <div className="buttons">
        <button ref={ref} type="button" className="button" onClick={onCheck}>
          <span className="broken">
            Check <bdi>{file.name}</bdi>
          </span>
        </button>
        <button type="button" className="button button--second" onClick={onSend}>
          Upload it without a check here
        </button>
      </div>
    );
  }
  return (
    <button ref={ref} id="send" type="button" className="button" onClick={onSend}>
      <span className="broken">{words(file, step)}</span>
    </button>
  );
}

function words(file: File | null, step: UploadStep): ReactNode {
  if (file === null) return "Upload and go on";
  const name = <bdi>{file.name}</bdi>;
  if (step.type === "not sent") return <>Send {name} again</>;
  return (
    <>
      Upload {name} ({sizeWritten(file.size)}) and go on
    </>
  );
}

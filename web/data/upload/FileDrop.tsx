import { Button, DropZone, FileTrigger } from "react-aria-components";
import { sizeWritten } from "../written.ts";
import { pastedFile } from "./pastedFile.ts";
import "./upload.css";

type FileDropProps = {
  readonly file: File | null;
  readonly isDisabled: boolean;
  readonly describedBy: string;
  readonly onChoose: (file: File) => void;
};

/** A place to drop a file, paste it, or choose it with the button: the button does all that the mouse can. */
export function FileDrop({ file, isDisabled, describedBy, onChoose }: FileDropProps) {
  return (
    <DropZone
      className="drop"
      aria-label="Drop a file here"
      isDisabled={isDisabled}
      onDrop={({ items }) => {
        const dropped = items.find((item) => item.kind === "file");
        const text = items.find((item) => item.kind === "text" && item.types.has("text/plain"));
        if (dropped?.kind === "file") void dropped.getFile().then(onChoose);
        else if (text?.kind === "text") void text.getText("text/plain").then((cells) => onChoose(pastedFile(cells)));
      }}
    >
      <p className="drop__file" aria-live="polite">
        {file === null ? (
          "Drop a file here, or"
        ) : (
          <>
            <strong>
              <bdi>{file.name}</bdi>
            </strong>{" "}
            ({sizeWritten(file.size)})
          </>
        )}
      </p>
      <FileTrigger
        acceptedFileTypes={[".csv", ".tsv", ".txt", ".gz", ".xlsx", ".ods", ".zip", ".json", ".geojson"]}
        onSelect={(files) => {
          const chosen = files?.item(0);
          if (chosen) onChoose(chosen);
        }}
      >
        <Button id="file" className="button button--second" isDisabled={isDisabled} aria-describedby={describedBy}>
          {file === null ? "Choose a file" : "Choose another file"}
        </Button>
      </FileTrigger>
    </DropZone>
  );
}

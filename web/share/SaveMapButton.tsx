import { type ReactElement, useState } from "react";

type Props = { readonly save: () => Promise<void> };

/** Saves the map as a picture; drawing it again takes a moment, so it says where it is. */
export function SaveMapButton({ save }: Props): ReactElement {
  const [said, say] = useState("");
  const press = async () => {
    say("Drawing the picture…");
    try {
      await save();
      say("The picture is saved");
    } catch (error) {
      say(`The picture could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <>
      <button type="button" className="button button--second" onClick={() => void press()}>
        Save the map as a picture (PNG)
      </button>{" "}
      <output>{said}</output>
    </>
  );
}

import { type ReactElement, type ReactNode, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { CopyField } from "./CopyField.tsx";
import { embedCode } from "./embedCode.ts";
import { isThisMachine } from "./isThisMachine.ts";
import { sharedAddress } from "./sharedAddress.ts";
import "../data/dialog.css";
import "./share.css";

type Props = {
  /** What the link shows, as a frame is named for those who listen. */
  readonly subject: string;
  /** The files that can be taken along. */
  readonly children: ReactNode;
  readonly onClose: () => void;
};

const heights = [450, 600, 800] as const;

/** The link to what is on the screen, the code to show it on another page, and the files to take along. */
export function ShareDialog({ subject, children, onClose }: Props): ReactElement {
  const [height, setHeight] = useState<number>(600);
  const address = window.location.href;
  return (
    <ModalOverlay className="dialog-overlay" isDismissable isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog share">
        <Dialog>
          <Heading slot="title">Share this map</Heading>
          {isThisMachine(address) && (
            <p className="inset small">
              The Atlas runs on this machine only, so the link and the code work on this machine only. Whoever runs it
              can open it to others (<code>HOST</code> and <code>ATLAS_ALLOW_OPEN</code> in the settings of the server).
              Pictures and tables can be sent to anybody.
            </p>
          )}
          <CopyField
            label="Link to what you see"
            hint="It opens with the same level, areas, view and chosen area."
            words={sharedAddress(address)}
            rows={2}
          />
          <CopyField label="Code for another web page" words={embedCode(address, subject, height)} rows={4} />
          <label className="field share__height">
            <span className="label">Height of the map on that page</span>
            <select className="select" value={height} onChange={({ target }) => setHeight(Number(target.value))}>
              {heights.map((one) => (
                <option key={one} value={one}>
                  {one} pixels
                </option>
              ))}
            </select>
          </label>
          <h3>Take it along</h3>
          {children}
          <div className="buttons">
            <button type="button" className="button" onClick={onClose}>
              Close
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

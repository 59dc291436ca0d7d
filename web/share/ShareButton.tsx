import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { partnershipsQuery } from "../api/partnerships.ts";
import { shapeIndexQuery } from "../api/shapeIndex.ts";
import { datasetsQuery } from "../data/datasetQueries.ts";
import { countWritten } from "../data/written.ts";
import { rowPointedOut } from "../views/pointedOut.ts";
import type { SureAreas } from "../views/sureAreas.ts";
import type { View } from "../views/view.ts";
import type { MarkedOnMap } from "./markRows.ts";
import { mapSubject } from "./mapWords.ts";
import { SaveMapButton } from "./SaveMapButton.tsx";
import { ShareDialog } from "./ShareDialog.tsx";

type Props = {
  readonly answer: GapAnswer;
  readonly view: View;
  readonly sure: SureAreas;
  /** The live sentence above the map, which becomes the picture's title. */
  readonly sentence: string;
  /** The drawn map as it is now; null while there is none to draw. */
  readonly picture: (() => Promise<HTMLCanvasElement>) | null;
  readonly showsOffers: boolean;
  /** Sets of offers that are marked on the map; null where there are none. */
  readonly marked: MarkedOnMap | null;
  /** Where the figures on the screen are to be had as a table. */
  readonly csv: string;
};

/** Opens the ways to share the map: its link, code to embed it, a picture, the table. */
export function ShareButton({ answer, view, sure, sentence, picture, showsOffers, marked, csv }: Props): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const queries = useQueryClient();
  const { data: partnerships } = useQuery(partnershipsQuery);
  const partnership = partnerships?.find(({ id }) => id === answer.partnership);
  const place = partnership?.name ?? answer.partnership;
  const { one, many } = areaTypeWords[answer.areaType];
  const save = async (draw: () => Promise<HTMLCanvasElement>) => {
    const { areaType, vintage } = answer;
    const pointedOut = rowPointedOut();
    const [drawn, shapes, datasets, { saveMap }] = await Promise.all([
      draw(),
      queries.ensureQueryData(shapeIndexQuery(answer.partnership, areaType, vintage)),
      queries.ensureQueryData(datasetsQuery(answer.partnership)),
      import("./saveMap.ts"),
    ]);
    const wide = document.querySelector(".map-box")?.clientWidth ?? drawn.width;
    const whose = { name: place, isDemo: partnership?.isDemo === true };
    const approximate = shapes.approximate.length;
    const said = { answer, view, sure, sentence, partnership: whose, datasets, approximate };
    await saveMap(drawn, wide, { ...said, showsOffers, marked, pointedOut });
  };
  return (
    <>
      <button type="button" className="button button--second button--small" onClick={() => setOpen(true)}>
        Share
      </button>
      {isOpen && (
        <ShareDialog
          what="map"
          hint="It opens with the same level, areas, view and chosen area."
          embed={mapSubject(answer, view, place)}
          onClose={() => setOpen(false)}
        >
          <ul className="share__files">
            {picture !== null && (
              <li>
                <SaveMapButton save={() => save(picture)} />
              </li>
            )}
            <li>
              <a className="button button--second" href={csv} download>
                Download {countWritten(answer.totals.areas, one, many)} as a table (CSV)
              </a>
            </li>
          </ul>
        </ShareDialog>
      )}
    </>
  );
}

import { type ReactElement, useEffect, useRef, useState } from "react";
import { mapColours } from "../../map/mapColours.ts";
import { useColourScheme } from "../useColourScheme.ts";
import { cloudPicture } from "./cloudPicture.ts";
import type { PlacedPoint } from "./scatterPoint.ts";
import type { ScatterSize } from "./scatterSize.ts";

type Props = { readonly points: readonly PlacedPoint[]; readonly size: ScatterSize };

/** Thousands of dots as one picture within the drawing: that many elements would make the page slow, and a picture goes along when the drawing is saved. */
export function ScatterCloud(props: Props): ReactElement {
  // In other colours it is another picture.
  return <Cloud key={useColourScheme()} {...props} />;
}

function Cloud({ points, size: { width, height } }: Props): ReactElement {
  const place = useRef<SVGImageElement>(null);
  const [picture, setPicture] = useState<string | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- colours can only be read from an element that stands on the page
    setPicture(cloudPicture(points, { width, height }, mapColours(place.current)));
  }, [points, width, height]);
  return <image ref={place} width={width} height={height} {...(picture === null ? {} : { href: picture })} />;
}

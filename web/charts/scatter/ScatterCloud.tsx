import { type ReactElement, useEffect, useRef, useState } from "react";
import { mapColours } from "../../map/mapColours.ts";
import { useColourScheme } from "../useColourScheme.ts";
import { cloudDots } from "./cloudDots.ts";
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
    if (place.current === null) return undefined;
    const gone = new AbortController();
    const draw = async (element: Element) => {
      const drawn = await cloudPicture(cloudDots(points, { width, height }, mapColours(element)), gone.signal);
      if (!gone.signal.aborted) setPicture(drawn);
    };
    void draw(place.current);
    return () => gone.abort();
  }, [points, width, height]);
  return <image ref={place} width={width} height={height} {...(picture === null ? {} : { href: picture })} />;
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

type Faces = { readonly regular: Uint8Array; readonly bold: Uint8Array };

/** The one typeface of PDFs and pictures, as it comes with the product: they look the same on every machine, whatever it has installed. */
export function openSans(): Faces {
  read ??= {
    regular: fontFile("400Regular/OpenSans_400Regular.ttf"),
    bold: fontFile("700Bold/OpenSans_700Bold.ttf"),
  };
  return read;
}

let read: Faces | undefined;

function fontFile(path: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/open-sans/${path}`));
}

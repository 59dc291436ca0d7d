import { type PngWords, pngWithWords } from "../../domain/report/drawing/pngWithWords.ts";
import { saveFile } from "./saveFile.ts";

/** Hands a drawn sheet to the browser as a PNG to save, with its words inside the file. */
export async function savePicture(sheet: HTMLCanvasElement, name: string, words: PngWords): Promise<void> {
  const plain = await new Promise<Blob>((done, fail) => {
    sheet.toBlob((blob) => {
      if (blob === null) fail(new Error("The browser could not make a picture of this size."));
      else done(blob);
    }, "image/png");
  });
  const png = pngWithWords(new Uint8Array(await plain.arrayBuffer()), words);
  saveFile(name, new Blob([png], { type: "image/png" }));
}

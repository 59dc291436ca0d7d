import type { FileProblem } from "../../text/fileIssue.ts";
import { withPassword, type Zip } from "../../zip/openZip.ts";
import type { OpenSheet } from "../sheet.ts";
import { readXml } from "../xml.ts";
import { openOdsReader } from "./sheetReader.ts";

/** The first visible sheet of an OpenDocument spreadsheet (ODS), or what is wrong with it. */
export async function openOds(zip: Zip): Promise<OpenSheet | FileProblem> {
  if (await isEncrypted(zip)) return withPassword;
  return { parts: zip.read("content.xml"), reader: openOdsReader() };
}

async function isEncrypted(zip: Zip): Promise<boolean> {
  if (!zip.has(manifest)) return false;
  let found = false;
  const listener = {
    open: (name: string) => {
      found ||= name === "encryption-data";
    },
    text: () => {},
    close: () => {},
  };
  await readXml(zip.read(manifest), listener);
  return found;
}

const manifest = "META-INF/manifest.xml";

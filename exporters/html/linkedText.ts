import { escapedXml } from "../../domain/report/drawing/escapedXml.ts";

/** Text as HTML, the web addresses in it as links; a full stop or comma behind one is not part of it. */
export function linkedText(text: string): string {
  let html = "";
  let at = 0;
  for (const { 0: address, index } of text.matchAll(addresses)) {
    const shown = escapedXml(address);
    html += `${escapedXml(text.slice(at, index))}<a href="${shown}" rel="noreferrer">${shown}</a>`;
    at = index + address.length;
  }
  return html + escapedXml(text.slice(at));
}

const addresses = /https?:\/\/[^\s<>"()]*[^\s<>"().,;:!?]/g;

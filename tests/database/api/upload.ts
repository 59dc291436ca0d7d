import type { FastifyInstance } from "fastify";
import type { Dataset } from "../../../domain/contract/dataset.ts";

const boundary = "----the-boundary";

/** A multipart form as a browser sends it: fields in order, and the file where it stands among them. */
export function form(parts: readonly { readonly field: string; readonly value: string; readonly fileName?: string }[]) {
  const written = parts.map(({ field, value, fileName }) => {
    const file = fileName === undefined ? "" : `; filename="${fileName}"\r\nContent-Type: text/csv`;
    return `--${boundary}\r\nContent-Disposition: form-data; name="${field}"${file}\r\n\r\n${value}\r\n`;
  });
  return {
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    payload: `${written.join("")}--${boundary}--\r\n`,
  };
}

/** Uploads a file of these lines, and gives the reply. */
export function uploaded(app: FastifyInstance, partnership: string, lines: readonly string[], fileName = "file.csv") {
  const url = `/api/v1/import?partnership=${partnership}`;
  return app.inject({ method: "POST", url, ...form([{ field: "file", value: `${lines.join("\n")}\n`, fileName }]) });
}

/** Uploads a file that can be read, and gives its draft. */
export async function draftOf(app: FastifyInstance, partnership: string, lines: readonly string[]): Promise<Dataset> {
  const reply = await uploaded(app, partnership, lines);
  if (reply.statusCode !== 201) throw new Error(`The upload was refused: ${reply.body}`);
  return reply.json<Dataset>();
}

import type { MultipartFile } from "@fastify/multipart";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { type Provenance, provenanceOf, provenanceSchema } from "../../domain/contract/provenance.ts";
import type { ReadingChoices } from "../../importers/reading.ts";
import { tooLarge, turnedAway } from "./turnedAway.ts";

/** The form of an upload. The file comes last: what stands after it is not read. */
export const uploadForm = provenanceSchema.extend({
  kind: z.string().min(1).optional().meta({ description: "the kind to read it as; absent: recognise it" }),
  assumePlaces: z.enum(["true", "false"]).optional().meta({ description: "give libraries assumed places" }),
  areaType: areaTypeSchema.optional().meta({ description: "for shapes whose codes do not say" }),
  vintage: vintageSchema.optional().meta({ description: "for shapes whose codes do not say" }),
  file: z.unknown().meta({ type: "string", format: "binary", description: "last of all fields; smaller than 100 MB" }),
});

const fieldsSchema = uploadForm.omit({ file: true });

/** An upload as it comes: the file's bytes as a stream that can be read once, and what was chosen for it. */
export type Upload = {
  readonly file: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };
  readonly choices: ReadingChoices & Provenance;
  readonly signal: AbortSignal;
};

/**
 * Reads the fields of an upload and opens its file. `signal` tells when the other side has gone away. Throws what becomes a 400, and while the bytes are read a 413
 * for a file past the limit: it was cut off, so nothing of it may be kept.
 */
export async function uploadOf(request: FastifyRequest, reply: FastifyReply): Promise<Upload> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (part === undefined) throw turnedAway(400, "Select a file: the form has none in its field “file”.");
  const read = fieldsSchema.safeParse(fieldsOf(part));
  if (!read.success) {
    part.file.resume();
    throw turnedAway(400, `The form cannot be used. ${read.error.issues.map(sentenceOf).join(". ")}.`);
  }
  const { kind, assumePlaces, areaType, vintage } = read.data;
  const choices: ReadingChoices & Provenance = {
    ...(kind === undefined ? {} : { kind }),
    ...(areaType === undefined ? {} : { areaType }),
    ...(vintage === undefined ? {} : { vintage }),
    assumePlaces: assumePlaces === "true",
    ...provenanceOf(read.data),
  };
  return { file: { name: part.filename, bytes: wholeFile(part) }, choices, signal: goneAway(reply) };
}

async function* wholeFile({ file }: MultipartFile): AsyncGenerator<Uint8Array, void> {
  for await (const piece of file) if (piece instanceof Uint8Array) yield piece;
  if (file.truncated) throw turnedAway(413, tooLarge);
}

function fieldsOf(part: MultipartFile): Record<string, unknown> {
  const fields = Object.values(part.fields).flat();
  return Object.fromEntries(
    fields.flatMap((field) => (field?.type === "field" ? [[field.fieldname, field.value]] : [])),
  );
}

function sentenceOf({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `${path.join(".")}: ${message}`;
}

function goneAway(reply: FastifyReply): AbortSignal {
  const control = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) control.abort(new Error("The upload was cancelled."));
  });
  return control.signal;
}

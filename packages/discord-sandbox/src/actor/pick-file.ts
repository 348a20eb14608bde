import { fileLimitBytes, filesPerMessage } from "../rules/uploads.ts";
import type { UploadedFile } from "../world/changes/attachments.ts";
import { refuseInClient } from "./client-refusal.ts";

/** A file on a person's disk, written so that it also travels as JSON. */
export type PersonFile = {
  readonly name: string;
  readonly content: string;
  /** How `content` is written when the file is not a text. */
  readonly encoding?: "base64";
  /** A plain text when absent. */
  readonly contentType?: string;
};

function isFile(value: unknown): value is PersonFile {
  if (typeof value !== "object" || value === null) return false;
  const { name, content } = value as Partial<PersonFile>;
  return typeof name === "string" && name !== "" && typeof content === "string";
}

/** Chooses a file to upload; the client turns away what is too big. */
export function pickFile(value: unknown, index = 0): UploadedFile {
  if (!isFile(value)) return refuseInClient("A file has a name and a content.");
  const bytes = Buffer.from(value.content, value.encoding ?? "utf8");
  if (bytes.length > fileLimitBytes) refuseInClient(`"${value.name}" is larger than 10 MiB.`);
  return { index, name: value.name, contentType: value.contentType ?? "text/plain; charset=utf-8", bytes };
}

export function pickFiles(values: readonly unknown[]): UploadedFile[] {
  if (values.length > filesPerMessage) refuseInClient(`A message holds ${filesPerMessage} files.`);
  return values.map(pickFile);
}

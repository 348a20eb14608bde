import type { PersonFile } from "../../../actor/pick-file.ts";

/** A file as it travels in JSON. */
export async function readFile(file: File): Promise<PersonFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return {
    name: file.name,
    content,
    encoding: "base64",
    ...(file.type ? { contentType: file.type } : {}),
  };
}

import type { IncomingMessage } from "node:http";
import { DiscordError } from "../rules/discord-error.ts";
import { fileLimitBytes } from "../rules/uploads.ts";
import type { UploadedFile } from "../world/changes/attachments.ts";

export type Body = { readonly json: unknown; readonly files: readonly UploadedFile[] };

/** https://discord.com/developers/docs/reference#uploading-files : what one request may carry. */
const bodyLimitBytes = 25 * 1024 * 1024;

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > bodyLimitBytes) throw new DiscordError("entityTooLarge");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DiscordError("invalidJson");
  }
}

async function readFile(name: string, part: File): Promise<UploadedFile> {
  const index = Number(name.match(/\d+/)?.[0] ?? 0);
  const bytes = Buffer.from(await part.arrayBuffer());
  if (bytes.length > fileLimitBytes) throw new DiscordError("entityTooLarge");
  return { index, name: part.name, contentType: part.type || "application/octet-stream", bytes };
}

/** `payload_json` holds the body, `files[n]` the uploads. */
async function readMultipart(bytes: Buffer, contentType: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { "content-type": contentType },
  }).formData();
  const files: UploadedFile[] = [];
  for (const [name, part] of form) if (typeof part !== "string") files.push(await readFile(name, part));
  const payload = form.get("payload_json");
  return { json: typeof payload === "string" ? parseJson(payload) : {}, files };
}

export async function readBody(request: IncomingMessage): Promise<Body> {
  const contentType = request.headers["content-type"] ?? "";
  const bytes = await readBytes(request);
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (contentType.startsWith("multipart/form-data")) return readMultipart(bytes, contentType);
  if (contentType.startsWith("application/x-www-form-urlencoded"))
    return { json: Object.fromEntries(new URLSearchParams(String(bytes))), files: [] };
  return { json: parseJson(String(bytes)), files: [] };
}

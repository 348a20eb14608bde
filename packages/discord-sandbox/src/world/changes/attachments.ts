import type { APIAttachment, RESTAPIAttachment } from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { filesPerMessage } from "../../rules/uploads.ts";
import type { Channel } from "../state/channel.ts";
import type { World } from "../world.ts";

/** One part `files[n]` of a multipart body, or what a person picked. */
export type UploadedFile = {
  readonly index: number;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
};

/** Keeps the bytes where the attachment's address leads. */
export function storeFile(world: World, channel: Channel, file: UploadedFile): APIAttachment {
  const id = world.nextId();
  const path = `attachments/${channel.id}/${id}/${encodeURIComponent(file.name)}`;
  world.files.set(path, { bytes: file.bytes, contentType: file.contentType });
  const url = `${world.fileOrigin}/${path}`;
  return {
    id,
    filename: file.name,
    size: file.bytes.length,
    url,
    proxy_url: url,
    content_type: file.contentType,
  };
}

/** Stores the uploads of a message; `attachments[].id` in the body is the index of the part it describes. */
export function storeFiles(
  world: World,
  channel: Channel,
  upload: { files: readonly UploadedFile[]; described: readonly RESTAPIAttachment[] },
): APIAttachment[] {
  if (upload.files.length > filesPerMessage) refuse("tooManyAttachments");
  return upload.files.map((file) => {
    const description = upload.described.find((each) => String(each.id) === String(file.index))?.description;
    return { ...storeFile(world, channel, file), ...(description ? { description } : {}) };
  });
}

import { AuditLogEvent, ChannelType, type Client, Routes } from "discord.js";
import { type Making, makeOnce } from "./make-once.ts";

type PrivateThread = Pick<Making, "guildId" | "mark" | "isFirstAttempt"> & {
  /** The text channel below which it stands. */
  readonly channelId: string;
  readonly name: string;
  /** Without a word for so long it folds away. */
  readonly foldsAfterMinutes: number;
};

/** Makes a thread that only those see who are added to it, once, and answers its id. */
export async function makePrivateThread(
  client: Client<true>,
  { channelId, name, foldsAfterMinutes, ...making }: PrivateThread,
): Promise<string> {
  return await makeOnce(client, {
    ...making,
    route: Routes.threads(channelId),
    body: {
      name: name.slice(0, 100),
      type: ChannelType.PrivateThread,
      invitable: false,
      auto_archive_duration: foldsAfterMinutes,
    },
    event: AuditLogEvent.ThreadCreate,
  });
}

import { findMessage, markMessageDeleted } from "@guildhall/db/messages";
import { type Showing, showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** Shows a message in the channel of a foreign guild. With a channel that somebody deleted its messages went too, and are posted anew. */
export async function tellInForeignChannel(tools: Tools, guildId: string, showing: Showing): Promise<void> {
  const { db, clock } = tools.context;
  const standing = await findMessage(db, guildId, showing);
  if (standing?.messageId && standing.channelId !== showing.channelId)
    await markMessageDeleted(db, guildId, { id: standing.id, now: clock.now() });
  await showMessage(tools, guildId, showing);
}

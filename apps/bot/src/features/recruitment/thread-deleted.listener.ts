import { noticeDeletedThread } from "@guildhall/use-cases/recruitment";
import { GatewayDispatchEvents } from "discord.js";
import { defineDispatchListener } from "#bot/discord/define-dispatch-listener.ts";

/** The thread of an application that somebody deletes is made anew, as long as the application is open. */
export const threadDeletedListener = defineDispatchListener({
  event: GatewayDispatchEvents.ThreadDelete,
  run: async (context, { guild_id: guildId, id: threadId }) => {
    if (guildId) await noticeDeletedThread(context, { kind: "system", guildId }, { threadId });
  },
});

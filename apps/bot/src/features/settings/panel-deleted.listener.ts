import type { Context } from "@guildhall/use-cases";
import { noticeDeletedPanel } from "@guildhall/use-cases/settings";
import { GatewayDispatchEvents } from "discord.js";
import { defineDispatchListener } from "#bot/discord/define-dispatch-listener.ts";

/** A panel that somebody deletes by hand comes back. */
export const panelDeletedListener = defineDispatchListener({
  event: GatewayDispatchEvents.MessageDelete,
  run: async (context, { guild_id, id }) => await notice(context, guild_id, [id]),
});

export const panelsDeletedListener = defineDispatchListener({
  event: GatewayDispatchEvents.MessageDeleteBulk,
  run: async (context, { guild_id, ids }) => await notice(context, guild_id, ids),
});

async function notice(
  context: Context,
  guildId: string | undefined,
  messageIds: readonly string[],
): Promise<void> {
  if (guildId) await noticeDeletedPanel(context, { kind: "system", guildId }, { messageIds });
}

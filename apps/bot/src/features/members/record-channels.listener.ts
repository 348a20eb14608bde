import type { Context } from "@guildhall/use-cases";
import { recordChannel, recordChannelDeleted } from "@guildhall/use-cases/settings";
import { type GatewayChannelCreateDispatchData, GatewayDispatchEvents } from "discord.js";
import { defineDispatchListener } from "#bot/discord/define-dispatch-listener.ts";
import { readServerChannel } from "./read-server.ts";

export const channelCreatedListener = defineDispatchListener({
  event: GatewayDispatchEvents.ChannelCreate,
  run: record,
});

export const channelChangedListener = defineDispatchListener({
  event: GatewayDispatchEvents.ChannelUpdate,
  run: record,
});

export const channelDeletedListener = defineDispatchListener({
  event: GatewayDispatchEvents.ChannelDelete,
  async run(context, channel, asOf) {
    const actor = { kind: "system", guildId: channel.guild_id } as const;
    await recordChannelDeleted(context, actor, { channel: readServerChannel(channel), asOf });
  },
});

async function record(
  context: Context,
  channel: GatewayChannelCreateDispatchData,
  asOf: Temporal.Instant,
): Promise<void> {
  const actor = { kind: "system", guildId: channel.guild_id } as const;
  await recordChannel(context, actor, { channel: readServerChannel(channel), asOf });
}

import { followRooms, recheckRooms } from "@guildhall/use-cases/announcements";
import { Events, GatewayDispatchEvents } from "discord.js";
import { defineDispatchListener } from "#bot/discord/define-dispatch-listener.ts";
import { defineListener } from "#bot/discord/define-listener.ts";
import { keepTrying } from "#bot/discord/keep-trying.ts";

/** Who enters a lobby gets a room, and who leaves one may leave it empty. */
export const roomListeners = [
  defineListener({
    event: Events.VoiceStateUpdate,
    async run(context, { channelId: leftId }, { id: userId, channelId, guild }) {
      if (leftId === channelId) return;
      const sitters = channelId === null ? [] : [{ userId, channelId }];
      const leftChannelIds = leftId === null ? [] : [leftId];
      const system = { kind: "system", guildId: guild.id } as const;
      await keepTrying(() => followRooms(context, system, { sitters, leftChannelIds }));
    },
  }),
  defineDispatchListener({
    event: GatewayDispatchEvents.ChannelDelete,
    run: async (context, { guild_id: guildId, id }) =>
      await followRooms(context, { kind: "system", guildId }, { sitters: [], leftChannelIds: [id] }),
  }),
  // Who came or went while the bot was away is found out when it sees the server again.
  defineDispatchListener({
    event: GatewayDispatchEvents.GuildCreate,
    async run(context, { id: guildId, voice_states: states }) {
      const system = { kind: "system", guildId } as const;
      const sitters = states.flatMap(({ user_id: userId, channel_id: channelId }) =>
        channelId ? [{ userId, channelId }] : [],
      );
      await followRooms(context, system, { sitters, leftChannelIds: [] });
      await recheckRooms(context, system);
    },
  }),
];

import { listShardHeartbeats } from "@guildhall/db/settings";
import type { Context } from "@guildhall/use-cases";
import { reconcileVoice, recordVoice } from "@guildhall/use-cases/attendance";
import {
  type APIGuildMember,
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayVoiceStateUpdateDispatchData,
  type Guild,
} from "discord.js";
import { type ConnectionCuts, createConnectionCuts } from "#bot/discord/connection-cuts.ts";
import type { Guard, Listener } from "#bot/discord/define-listener.ts";
import { keepTrying } from "#bot/discord/keep-trying.ts";
import { readVoice } from "./read-voice.ts";

type Ear = {
  readonly client: Client;
  readonly context: Context;
  readonly guard: Guard;
  readonly cuts: ConnectionCuts;
};

/** Writes who is in voice, exactly while the bot hears and as uncertain where it did not. */
export const followVoiceListener: Listener = {
  async attach(client, context, guard) {
    const attachedAt = context.clock.now();
    const lastHeard = await readLastHeard(context);
    const cuts = createConnectionCuts((shardId) => (lastHeard ? lastHeard.get(shardId) : attachedAt));
    const ear = { client, context, guard, cuts };
    // The raw event names the person, whom discord.js would look up among members that are not kept.
    client.ws.on(
      GatewayDispatchEvents.VoiceStateUpdate,
      (state: GatewayVoiceStateUpdateDispatchData, shardId: number) => hearChange(ear, state, shardId),
    );
    followConnections(ear);
  },
};

/**
 * When each connection was last alive, read before this process gives a sign of life of its own. Without its database a bot
 * connects all the same, to say so to whoever asks; then it knows no more than when it began itself.
 */
async function readLastHeard({ db }: Context): Promise<ReadonlyMap<number, Temporal.Instant> | undefined> {
  try {
    const beats = await listShardHeartbeats(db);
    return new Map(beats.map(({ shardId, beatAt }) => [shardId, beatAt]));
  } catch {
    return undefined;
  }
}

/** The time is that of the telling: the work itself may have to wait for its turn, or for the database. */
function hearChange(
  { context, guard, cuts }: Ear,
  state: GatewayVoiceStateUpdateDispatchData,
  shardId: number,
): void {
  const { guild_id: guildId, member } = state;
  if (!guildId || member?.user.bot) return;
  const at = context.clock.now();
  const cutAt = cuts.since({ shardId, guildId });
  const person = {
    userId: state.user_id,
    name: member ? displayName(member) : null,
    channelId: state.channel_id,
    isDeaf: state.self_deaf || state.deaf,
  };
  const work = async () => await recordVoice(context, { kind: "system", guildId }, { person, at, cutAt });
  guard({ listener: "follow voice", guildId, work: () => keepTrying(work) });
}

function followConnections(ear: Ear): void {
  const { client, context, cuts } = ear;
  const lose = (shardId: number) => cuts.cutShard(shardId, context.clock.now());
  client.on(Events.ShardReconnecting, lose);
  client.on(Events.ShardDisconnect, (_event, shardId) => lose(shardId));
  client.on(Events.GuildUnavailable, ({ id }) => cuts.cutGuild(id, context.clock.now()));
  client.on(Events.ShardResume, (shardId) => cuts.hearShard(shardId));
  for (const shown of [Events.GuildCreate, Events.GuildAvailable] as const)
    client.on(shown, (guild) => {
      hearAll(ear, guild);
      cuts.hearGuild(guild.id);
    });
  client.on(Events.ShardReady, (shardId, missingGuildIds) => {
    const ours = client.guilds.cache.filter((guild) => guild.shardId === shardId && guild.available);
    for (const guild of ours.values()) hearAll(ear, guild);
    cuts.hearShard(shardId, missingGuildIds);
  });
}

/** Discord has just shown the whole guild. */
function hearAll({ context, guard, cuts }: Ear, guild: Guild): void {
  const { id: guildId, shardId } = guild;
  const at = context.clock.now();
  const cutAt = cuts.since({ shardId, guildId });
  const people = readVoice(guild);
  const work = async () => await reconcileVoice(context, { kind: "system", guildId }, { people, at, cutAt });
  guard({ listener: "reconcile voice", guildId, work: () => keepTrying(work) });
}

function displayName({ nick, user }: APIGuildMember): string {
  return nick ?? user.global_name ?? user.username;
}

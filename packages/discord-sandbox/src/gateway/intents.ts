import { GatewayDispatchEvents, GatewayIntentBits } from "discord-api-types/v10";
import type { PrivilegedIntents } from "../world/state/application.ts";

const { Guilds, GuildMembers, GuildModeration, GuildVoiceStates, GuildScheduledEvents } = GatewayIntentBits;

/** Which intent lets an event of a guild through. https://discord.com/developers/docs/events/gateway#list-of-intents */
const guildIntents: Partial<Record<GatewayDispatchEvents, number>> = {
  [GatewayDispatchEvents.GuildCreate]: Guilds,
  [GatewayDispatchEvents.GuildUpdate]: Guilds,
  [GatewayDispatchEvents.GuildDelete]: Guilds,
  [GatewayDispatchEvents.GuildRoleCreate]: Guilds,
  [GatewayDispatchEvents.GuildRoleUpdate]: Guilds,
  [GatewayDispatchEvents.GuildRoleDelete]: Guilds,
  [GatewayDispatchEvents.ChannelCreate]: Guilds,
  [GatewayDispatchEvents.ChannelUpdate]: Guilds,
  [GatewayDispatchEvents.ChannelDelete]: Guilds,
  [GatewayDispatchEvents.ChannelPinsUpdate]: Guilds,
  [GatewayDispatchEvents.ThreadCreate]: Guilds,
  [GatewayDispatchEvents.ThreadUpdate]: Guilds,
  [GatewayDispatchEvents.ThreadDelete]: Guilds,
  [GatewayDispatchEvents.ThreadListSync]: Guilds,
  [GatewayDispatchEvents.ThreadMemberUpdate]: Guilds,
  [GatewayDispatchEvents.ThreadMembersUpdate]: Guilds | GuildMembers,
  [GatewayDispatchEvents.GuildMemberAdd]: GuildMembers,
  [GatewayDispatchEvents.GuildMemberUpdate]: GuildMembers,
  [GatewayDispatchEvents.GuildMemberRemove]: GuildMembers,
  [GatewayDispatchEvents.GuildAuditLogEntryCreate]: GuildModeration,
  [GatewayDispatchEvents.GuildBanAdd]: GuildModeration,
  [GatewayDispatchEvents.GuildBanRemove]: GuildModeration,
  [GatewayDispatchEvents.GuildEmojisUpdate]: GatewayIntentBits.GuildExpressions,
  [GatewayDispatchEvents.VoiceStateUpdate]: GuildVoiceStates,
  [GatewayDispatchEvents.PresenceUpdate]: GatewayIntentBits.GuildPresences,
  [GatewayDispatchEvents.MessageCreate]: GatewayIntentBits.GuildMessages,
  [GatewayDispatchEvents.MessageUpdate]: GatewayIntentBits.GuildMessages,
  [GatewayDispatchEvents.MessageDelete]: GatewayIntentBits.GuildMessages,
  [GatewayDispatchEvents.MessageDeleteBulk]: GatewayIntentBits.GuildMessages,
  [GatewayDispatchEvents.MessageReactionAdd]: GatewayIntentBits.GuildMessageReactions,
  [GatewayDispatchEvents.MessageReactionRemove]: GatewayIntentBits.GuildMessageReactions,
  [GatewayDispatchEvents.MessageReactionRemoveAll]: GatewayIntentBits.GuildMessageReactions,
  [GatewayDispatchEvents.MessageReactionRemoveEmoji]: GatewayIntentBits.GuildMessageReactions,
  [GatewayDispatchEvents.TypingStart]: GatewayIntentBits.GuildMessageTyping,
  [GatewayDispatchEvents.GuildScheduledEventCreate]: GuildScheduledEvents,
  [GatewayDispatchEvents.GuildScheduledEventUpdate]: GuildScheduledEvents,
  [GatewayDispatchEvents.GuildScheduledEventDelete]: GuildScheduledEvents,
  [GatewayDispatchEvents.GuildScheduledEventUserAdd]: GuildScheduledEvents,
  [GatewayDispatchEvents.GuildScheduledEventUserRemove]: GuildScheduledEvents,
};

/** The same events in a direct message. Creating the channel itself needs none. */
const directIntents: Partial<Record<GatewayDispatchEvents, number>> = {
  [GatewayDispatchEvents.MessageCreate]: GatewayIntentBits.DirectMessages,
  [GatewayDispatchEvents.MessageUpdate]: GatewayIntentBits.DirectMessages,
  [GatewayDispatchEvents.MessageDelete]: GatewayIntentBits.DirectMessages,
  [GatewayDispatchEvents.ChannelPinsUpdate]: GatewayIntentBits.DirectMessages,
  [GatewayDispatchEvents.MessageReactionAdd]: GatewayIntentBits.DirectMessageReactions,
  [GatewayDispatchEvents.MessageReactionRemove]: GatewayIntentBits.DirectMessageReactions,
};

const knownIntents = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === "number")
  .reduce((all, bit) => all | bit, 0);

/** 4013: bits that no intent has. */
export function isIntentSet(intents: unknown): intents is number {
  return typeof intents === "number" && Number.isInteger(intents) && (intents & ~knownIntents) === 0;
}

/** 4014: privileged data that the application was not approved for. */
export function areIntentsAllowed(intents: number, approved: PrivilegedIntents): boolean {
  if (intents & GuildMembers && !approved.members) return false;
  if (intents & GatewayIntentBits.GuildPresences && !approved.presences) return false;
  return !(intents & GatewayIntentBits.MessageContent) || approved.messageContent;
}

/** Does a session with these intents hear this event? What no intent governs is heard by all. */
export function doIntentsCover(intents: number, event: GatewayDispatchEvents, isInGuild: boolean): boolean {
  const wanted = (isInGuild ? guildIntents : directIntents)[event];
  return wanted === undefined || (intents & wanted) !== 0;
}

import { Client, GatewayIntentBits, type GuildMember, Options, Partials, type User } from "discord.js";

/** Only what is used: each intent is events that every server sends us. No message content. */
export const intents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMembers,
  GatewayIntentBits.GuildVoiceStates,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.GuildScheduledEvents,
];

/** Rights need guilds, roles, channels and the bot's own member; what grows with people and talk is not kept. */
const cacheLimits: Parameters<typeof Options.cacheWithLimits>[0] = {
  GuildMemberManager: { maxSize: 0, keepOverLimit: isOurselves },
  UserManager: { maxSize: 0, keepOverLimit: isOurselves },
  MessageManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  ThreadMemberManager: 0,
  PresenceManager: 0,
  GuildBanManager: 0,
  GuildInviteManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
};

/** A discord.js client with a small memory. `apiUrl` is Discord's, or that of a local one. */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents,
    rest: { api: apiUrl },
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits(cacheLimits),
    // Otherwise discord.js drops the events of whom it does not keep: nobody would be seen leaving.
    partials: [Partials.GuildMember, Partials.User],
  });
}

function isOurselves({ id, client }: GuildMember | User): boolean {
  return id === client.user.id;
}

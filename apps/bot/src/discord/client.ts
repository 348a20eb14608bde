import { Client, GatewayIntentBits, Options } from "discord.js";

/** Only what is used: each intent is events that every server sends us. No message content. */
const intents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMembers,
  GatewayIntentBits.GuildVoiceStates,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.GuildScheduledEvents,
];

/** A discord.js client that keeps no message in memory. `apiUrl` is Discord's, or that of a local one. */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents,
    rest: { api: apiUrl },
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  });
}

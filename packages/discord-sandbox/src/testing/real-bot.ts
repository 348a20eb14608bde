import { Client, type ClientOptions, Events, GatewayIntentBits, type Interaction } from "discord.js";
import type { Sandbox } from "../sandbox.ts";

/** The unmodified discord.js, logged in to a sandbox. */
export type RealBot = {
  readonly client: Client<true>;
  /** What its interaction code threw: Discord's refusals, mostly. */
  readonly errors: unknown[];
  [Symbol.asyncDispose](): Promise<void>;
};

export type RealBotOptions = Partial<Omit<ClientOptions, "intents">> & {
  readonly intents?: ClientOptions["intents"];
  readonly onInteraction?: (interaction: Interaction) => Promise<unknown>;
};

const usualIntents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMembers,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.GuildVoiceStates,
  GatewayIntentBits.GuildScheduledEvents,
];

/** Everything a client needs to be sent to the sandbox instead of Discord. */
function clientOptions(sandbox: Sandbox, options: RealBotOptions = {}): ClientOptions {
  const { intents = usualIntents, onInteraction: _, ...rest } = options;
  return { intents, ...rest, rest: { api: sandbox.apiUrl, ...rest.rest } };
}

/** Logs in and waits until every guild has arrived. */
export async function startBot(sandbox: Sandbox, options: RealBotOptions = {}): Promise<RealBot> {
  const client = new Client(clientOptions(sandbox, options));
  const errors: unknown[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    options.onInteraction?.(interaction).catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  return { client: await ready, errors, [Symbol.asyncDispose]: () => client.destroy() };
}

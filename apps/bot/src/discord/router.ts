import { chooseLanguage, Refusal } from "@guildhall/core";
import { translatorFor } from "@guildhall/i18n";
import { type Logger, type Metrics, runWithCorrelation } from "@guildhall/observability";
import type { Context } from "@guildhall/use-cases";
import type { ChatInputCommandInteraction, Interaction } from "discord.js";
import { acknowledge } from "./acknowledge.ts";
import { actorOf } from "./actor.ts";
import type { Command } from "./define-command.ts";
import type { BotFeature } from "./define-feature.ts";
import type { Guard } from "./define-listener.ts";
import type { Reply } from "./reply.ts";
import { replyToError } from "./reply-to-error.ts";

export type RouterOptions = {
  readonly context: Context;
  readonly features: readonly BotFeature[];
  readonly logger: Logger;
  readonly metrics: Metrics;
};

/** Brings every interaction to its feature and its answer back to Discord. The only place of the bot that catches. */
export function createRouter(options: RouterOptions): (interaction: Interaction) => Promise<void> {
  const commands = new Map(
    options.features.flatMap(({ commands }) => commands.map((command) => [keyOf(command), command])),
  );

  return async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const command = commands.get(`${interaction.commandName} ${interaction.options.getSubcommand(false)}`);
    await runWithCorrelation(async () => await route(interaction, command, options), interaction.id);
  };
}

function keyOf({ command, name }: Command): string {
  return `${command} ${name}`;
}

async function route(
  interaction: ChatInputCommandInteraction,
  command: Command | undefined,
  { context, logger, metrics }: RouterOptions,
): Promise<void> {
  const request = command ? `/${keyOf(command)}` : "unknown command";
  const endTimer = metrics.requestSeconds.startTimer({ request });
  let outcome = "answered";
  const language = chooseLanguage(interaction.locale, interaction.guildLocale);
  const t = translatorFor(language);

  async function work(): Promise<Reply> {
    try {
      // Discord shows people an old list for a while after an update.
      if (!command) throw new Refusal("common.commandGone");
      const actor = await actorOf(context, interaction);
      return await command.answer({ context, actor, language, t }, readOptions(interaction, command));
    } catch (error) {
      const reply = replyToError(error, t, logger);
      outcome = reply.outcome;
      return { content: reply.content };
    }
  }

  try {
    await acknowledge(interaction, work);
  } catch (error) {
    outcome = "lost";
    logger.error({ err: error, request }, "could not answer");
  }
  metrics.requests.inc({ request, outcome });
  logger.info({ request, outcome, seconds: endTimer() }, "request");
}

function readOptions(
  interaction: ChatInputCommandInteraction,
  { options }: Command,
): Readonly<Record<string, string>> {
  const given = options.map(({ name }) => [name, interaction.options.getString(name)] as const);
  return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** What a listener throws has nobody to read it but the log. */
export function createGuard(logger: Logger): Guard {
  return (listener, work) =>
    void runWithCorrelation(async () => {
      try {
        await work();
      } catch (error) {
        logger.error({ err: error, listener }, "listener failed");
      }
    });
}

import { chooseLanguage } from "@guildhall/core";
import { requireFeatureOn } from "@guildhall/core/settings";
import { translatorFor } from "@guildhall/i18n";
import { type Logger, type Metrics, runInRequest } from "@guildhall/observability";
import type { Context } from "@guildhall/use-cases";
import type { AutocompleteInteraction, Interaction } from "discord.js";
import { type Asking, acknowledge } from "./acknowledge.ts";
import { actorOf } from "./actor.ts";
import type { Answer } from "./answer.ts";
import { answerAutocomplete } from "./autocomplete.ts";
import { type CommandIndex, findSuggest, indexCommands } from "./command-index.ts";
import type { ReadWord } from "./command-words.ts";
import type { BotFeature } from "./define-feature.ts";
import type { Pace } from "./pace.ts";
import { replyToError } from "./reply-to-error.ts";
import { createRoutes, type Route } from "./routes.ts";

export type RouterOptions = {
  readonly context: Context;
  readonly features: readonly BotFeature[];
  readonly readWord?: ReadWord | undefined;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly pace: Pace;
};

/** Brings every interaction to its feature and its answer back to Discord. The only place of the bot that catches. */
export function createRouter(options: RouterOptions): (interaction: Interaction) => Promise<void> {
  const index = indexCommands(options.features, options.readWord);
  const findRoute = createRoutes(options.features, index);

  return async (interaction) => {
    await runInRequest({ source: "discord", correlationId: interaction.id }, async () => {
      if (interaction.isAutocomplete()) await routeAutocomplete(interaction, index, options);
      else if (isAsking(interaction)) await route(interaction, findRoute(interaction), options);
    });
  };
}

function isAsking(interaction: Interaction): interaction is Asking {
  return (
    interaction.isChatInputCommand() ||
    interaction.isContextMenuCommand() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit()
  );
}

async function route(
  interaction: Asking,
  { name, feature, answer, ...of }: Route,
  { context, logger, metrics, pace }: RouterOptions,
): Promise<void> {
  let language = chooseLanguage(interaction.locale, interaction.guildLocale);
  let t = translatorFor(language);
  let outcome = "answered";

  async function work(): Promise<Answer> {
    try {
      const { actor, modulesOff } = await actorOf(context, interaction, of);
      language = actor.language ?? language;
      t = translatorFor(language);
      if (feature) requireFeatureOn(modulesOff, feature);
      const { client, locale } = interaction;
      return await answer({ context, actor, language, locale, t, client, shown: shownBy(interaction) });
    } catch (error) {
      const reply = replyToError(error, t, logger);
      outcome = reply.outcome;
      return { content: reply.content };
    }
  }

  await measure(name, { logger, metrics }, async () => {
    await acknowledge(interaction, { work, t, deferMilliseconds: pace.deferMilliseconds });
    return outcome;
  });
}

/** Only our own messages have controls of ours, so nobody else has written it. */
function shownBy(interaction: Asking): string {
  return (interaction.isMessageComponent() && interaction.message.embeds[0]?.description) || "";
}

async function routeAutocomplete(
  interaction: AutocompleteInteraction,
  index: CommandIndex,
  { context, logger, metrics }: RouterOptions,
): Promise<void> {
  const found = index.findCommand(interaction);
  const name = found ? `suggest /${found.path}` : "unknown command";
  await measure(name, { logger, metrics }, async () => {
    await answerAutocomplete(interaction, findSuggest(interaction, found), { context, logger });
    return "answered";
  });
}

/** Counts and logs how a request ended. What is thrown here can no longer be told to the person. */
async function measure(
  request: string,
  { logger, metrics }: Pick<RouterOptions, "logger" | "metrics">,
  work: () => Promise<string>,
): Promise<void> {
  const endTimer = metrics.requestSeconds.startTimer({ request });
  const outcome = await work().catch((error: unknown) => {
    logger.error({ err: error, request }, "could not answer");
    return "lost";
  });
  metrics.requests.inc({ request, outcome });
  logger.info({ request, outcome, seconds: endTimer() }, "request");
}

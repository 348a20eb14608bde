import { chooseLanguage } from "@guildhall/core";
import { translatorFor } from "@guildhall/i18n";
import type { Logger } from "@guildhall/observability";
import type { Context } from "@guildhall/use-cases";
import type { AutocompleteInteraction } from "discord.js";
import { actorOf } from "./actor.ts";
import type { Suggest, Suggestion } from "./command-options.ts";

/** Discord takes this many, each named in at most a hundred characters. */
const maxSuggestions = 25;
const maxLabelLength = 100;
/** Discord gives up after 3 s; an empty list in time is better than an error under the text. */
const answerWithinMilliseconds = 2000;

type Tools = { readonly context: Context; readonly logger: Logger };

/** Offers what fits to what was typed so far. Nobody can be told of a failure here: the list is empty, the log has it. */
export async function answerAutocomplete(
  interaction: AutocompleteInteraction,
  suggest: Suggest | undefined,
  tools: Tools,
): Promise<void> {
  const suggestions = suggest ? await suggestInTime(interaction, suggest, tools) : [];
  const fitting = suggestions.slice(0, maxSuggestions);
  await interaction.respond(
    fitting.map(({ value, label }) => ({ value, name: label.slice(0, maxLabelLength) })),
  );
}

async function suggestInTime(
  interaction: AutocompleteInteraction,
  suggest: Suggest,
  { context, logger }: Tools,
): Promise<readonly Suggestion[]> {
  const late = Promise.withResolvers<readonly Suggestion[]>();
  const timer = setTimeout(() => {
    logger.warn("suggestions took too long");
    late.resolve([]);
  }, answerWithinMilliseconds);
  const search = async () => {
    const { actor } = await actorOf(context, interaction);
    const { client, options, locale, guildLocale } = interaction;
    const language = actor.language ?? chooseLanguage(locale, guildLocale);
    const request = { context, actor, language, locale, t: translatorFor(language), client, shown: "" };
    return await suggest(request, options.getFocused());
  };
  try {
    return await Promise.race([search(), late.promise]);
  } catch (error) {
    logger.warn({ err: error }, "no suggestions");
    return [];
  } finally {
    clearTimeout(timer);
  }
}

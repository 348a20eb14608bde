import { languages } from "@guildhall/core";
import { translatorFor } from "@guildhall/i18n";
import { chooseLanguage } from "@guildhall/use-cases/members";
import { z } from "zod";
import { choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";

/** Whatever the person's Discord speaks. */
const asDiscord = "discord" as const;

const choices = [...languages, asDiscord] as const;

export const chooseLanguageCommand = defineCommand({
  feature: "members",
  command: "profile",
  name: "language",
  input: z.object({ language: z.enum(choices) }),
  options: [
    choiceOption(
      "language",
      choices.map((value) => ({
        value,
        label: (t) => t(value === asDiscord ? "members.profile.asDiscord" : `common.languages.${value}`),
      })),
    ),
  ],
  async run({ context, actor, t }, { language }) {
    const chosen = language === asDiscord ? null : language;
    await chooseLanguage(context, actor, { language: chosen });
    // In the language that was just chosen: the answer shows what the choice does.
    return { content: (chosen ? translatorFor(chosen) : t)("members.profile.languageSaved") };
  },
});

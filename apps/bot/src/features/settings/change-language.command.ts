import { languages } from "@guildhall/core";
import { changeLanguageInput } from "@guildhall/core/settings";
import { translateLanguage } from "@guildhall/i18n";
import { changeLanguage } from "@guildhall/use-cases/settings";
import { choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";

export const changeLanguageCommand = defineCommand({
  feature: "settings",
  command: "guild",
  name: "language",
  input: changeLanguageInput,
  options: [
    choiceOption(
      "language",
      languages.map((language) => ({ value: language, label: (t) => translateLanguage(t, language) })),
    ),
  ],
  async run({ context, actor, t }, input) {
    const { language } = await changeLanguage(context, actor, input);
    return {
      content: t("settings.languageChanged", { language: translateLanguage(t, language) }),
      isPublic: true,
    };
  },
});

import { languages } from "@guildhall/core";
import { changeGuildInput } from "@guildhall/core/settings";
import { translateLanguage } from "@guildhall/i18n";
import { changeGuild } from "@guildhall/use-cases/settings";
import { choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";

export const changeLanguageCommand = defineCommand({
  feature: "settings",
  command: "guild",
  name: "language",
  input: changeGuildInput.required({ language: true }).pick({ language: true }),
  options: [
    choiceOption(
      "language",
      languages.map((language) => ({ value: language, label: (t) => translateLanguage(t, language) })),
    ),
  ],
  async run({ context, actor, t }, input) {
    const { language } = await changeGuild(context, actor, input);
    return {
      content: t("settings.languageChanged", { language: translateLanguage(t, language) }),
      isPublic: true,
    };
  },
});

import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";
import type { Button } from "#bot/discord/define-button.ts";

/** What newcomers find in their channel: one button. */
export function welcomePanel(
  t: Translate,
  guildName: string,
  begin: Button<Record<never, never>>,
): MessageView {
  return {
    embeds: [
      {
        title: t("members.onboarding.title", { guild: escapeMarkdown(guildName) }),
        color: lampColour,
        description: t("members.onboarding.invite"),
      },
    ],
    components: [row(begin.component({}, { label: t("members.onboarding.begin"), style: "primary" }))],
  };
}

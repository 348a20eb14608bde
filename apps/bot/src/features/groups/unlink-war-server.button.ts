import { unlinkWarServer, viewWarLink } from "@guildhall/use-cases/groups";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";

export const unlinkWarServerConfirmation = defineConfirmation({
  feature: "groups",
  name: "unlink-war",
  version: 1,
  worksInWarServer: true,
  params: z.object({}),
  async describe({ context, actor, t }) {
    const { guildName, serverName } = await viewWarLink(context, actor);
    const about = { guild: escapeMarkdown(guildName), server: escapeMarkdown(serverName) };
    const text = t("groups.warServer.confirmUnlink", about);
    return { text, action: t("groups.warServer.unlinkNow"), isDangerous: true };
  },
  async run({ context, actor, t }) {
    await unlinkWarServer(context, actor);
    return update({ content: t("groups.warServer.unlinked") });
  },
});

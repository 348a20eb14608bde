import { foreignGuildInput } from "@guildhall/core/diplomacy";
import { row } from "@guildhall/discord-views";
import { deleteForeignGuild, restoreForeignGuild, viewForeignGuild } from "@guildhall/use-cases/diplomacy";
import { escapeMarkdown } from "discord.js";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";

/** Names what goes with a foreign guild before it is taken off the list. */
export const deleteConfirmation = defineConfirmation({
  feature: "diplomacy",
  name: "delete",
  version: 1,
  params: foreignGuildInput,
  async describe({ context, actor, t }, input) {
    const { name } = await viewForeignGuild(context, actor, input);
    const title = t("diplomacy.web.remove.title", { name: escapeMarkdown(name) });
    return {
      text: `**${title}**\n${t("diplomacy.web.remove.text")}`,
      action: t("diplomacy.web.remove.action"),
      isDangerous: true,
    };
  },
  async run({ context, actor, t }, input) {
    const { name } = await deleteForeignGuild(context, actor, input);
    const back = restoreButton.component(input, { label: t("diplomacy.putBack") });
    const content = t("diplomacy.web.remove.done", { name: escapeMarkdown(name) });
    return update({ content, components: [row(back)] });
  },
});

export const askDeleteButton = defineButton({
  feature: "diplomacy",
  name: "delete-ask",
  version: 1,
  params: foreignGuildInput,
  run: async (request, input) => await deleteConfirmation.ask(request, input),
});

/** Puts it back on the list, with all that went with it. */
export const restoreButton = defineButton({
  feature: "diplomacy",
  name: "restore",
  version: 1,
  params: foreignGuildInput,
  async run({ context, actor, t }, input) {
    await restoreForeignGuild(context, actor, input);
    const { name } = await viewForeignGuild(context, actor, input);
    const content = t("diplomacy.web.remove.restored", { name: escapeMarkdown(name) });
    return update({ content, components: [] });
  },
});

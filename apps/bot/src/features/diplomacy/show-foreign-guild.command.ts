import { type MessageView, row } from "@guildhall/discord-views";
import { type ForeignGuildView, viewForeignGuild } from "@guildhall/use-cases/diplomacy";
import { defineCommand } from "#bot/discord/define-command.ts";
import { askDeleteButton } from "./delete-foreign-guild.button.ts";
import { editForeignGuildButton } from "./edit-foreign-guild.modal.ts";
import { chosenForeignGuild, foreignGuildOption } from "./foreign-guild.option.ts";
import { foreignGuildDetails } from "./foreign-guild.view.ts";
import type { DiplomacyWords } from "./foreign-guilds.view.ts";
import { chooseIncident } from "./take-back-incident.button.ts";

export const showForeignGuildCommand = defineCommand({
  feature: "diplomacy",
  command: "diplomacy",
  name: "show",
  input: chosenForeignGuild,
  options: [foreignGuildOption],
  run: async ({ context, actor, t, language }, { guild: foreignGuildId }) =>
    withSteps({ t, language }, await viewForeignGuild(context, actor, { foreignGuildId })),
});

/** Who keeps foreign guilds finds here how to put right what is known of one. */
function withSteps(words: DiplomacyWords, foreign: ForeignGuildView): MessageView {
  const { t } = words;
  const { foreignGuildId, incidents } = foreign;
  const edit = editForeignGuildButton.component({ foreignGuildId }, { label: t("diplomacy.edit") });
  const remove = askDeleteButton.component(
    { foreignGuildId },
    { label: t("diplomacy.web.remove.button"), style: "danger" },
  );
  const components = [...chooseIncident(words, incidents), row(edit, remove)];
  return { ...foreignGuildDetails(words, foreign), components };
}

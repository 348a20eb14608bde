import {
  foreignGuildInput,
  maxForeignGuildName,
  maxForeignGuildNote,
  maxForeignGuildServer,
  maxForeignGuildTag,
  saveForeignGuildInput,
} from "@guildhall/core/diplomacy";
import { saveForeignGuild, viewForeignGuild } from "@guildhall/use-cases/diplomacy";
import { escapeMarkdown } from "discord.js";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";

/** What is known of a foreign guild, worded anew. */
export const editForeignGuildModal = defineModal({
  feature: "diplomacy",
  name: "edit",
  version: 1,
  params: foreignGuildInput,
  fields: saveForeignGuildInput.pick({ name: true, tag: true, server: true, note: true }),
  async run({ context, actor, t }, { foreignGuildId }, written) {
    await saveForeignGuild(context, actor, { ...written, foreignGuildId });
    return { content: t("diplomacy.web.form.saved", { name: escapeMarkdown(written.name) }) };
  },
});

/** Opens the dialog with what stands there. */
export const editForeignGuildButton = defineButton({
  feature: "diplomacy",
  name: "edit-open",
  version: 1,
  params: foreignGuildInput,
  async run({ context, actor, t }, input) {
    const known = await viewForeignGuild(context, actor, input);
    return editForeignGuildModal.open(input, {
      title: t("diplomacy.web.kicker"),
      fields: {
        name: { label: t("diplomacy.web.form.name"), value: known.name, maxLength: maxForeignGuildName },
        tag: {
          ...{ label: t("diplomacy.web.form.tag"), hint: t("diplomacy.web.form.tagHint") },
          ...{ value: known.tag ?? "", isOptional: true, maxLength: maxForeignGuildTag },
        },
        server: {
          ...{ label: t("diplomacy.web.form.server"), hint: t("diplomacy.web.form.serverHint") },
          ...{ value: known.server ?? "", isOptional: true, maxLength: maxForeignGuildServer },
        },
        note: {
          ...{ label: t("diplomacy.web.form.note"), hint: t("diplomacy.web.form.noteHint") },
          ...{ value: known.note ?? "", isLong: true, isOptional: true, maxLength: maxForeignGuildNote },
        },
      },
    });
  },
});

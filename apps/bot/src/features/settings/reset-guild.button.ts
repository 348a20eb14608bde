import { resetGuildInput } from "@guildhall/core/settings";
import { resetGuild, viewReset } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";

const noParams = z.object({});

const nameModal = defineModal({
  feature: "settings",
  name: "reset-name",
  version: 1,
  params: noParams,
  fields: resetGuildInput,
  async run({ context, actor, t }, _params, fields) {
    await resetGuild(context, actor, fields);
    return update({ content: t("settings.reset.done"), components: [] });
  },
});

export const resetGuildButton = defineButton({
  feature: "settings",
  name: "reset",
  version: 1,
  params: noParams,
  async run({ context, actor, t }) {
    const { name } = await viewReset(context, actor);
    const field = { label: t("settings.reset.name"), hint: name, maxLength: 100 };
    return nameModal.open({}, { title: t("settings.reset.title"), fields: { name: field } });
  },
});

export const resetGuildControls = [resetGuildButton, nameModal];

import { importInput } from "@guildhall/core/members";
import { undoImport } from "@guildhall/use-cases/members";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

export const undoImportButton = defineButton({
  feature: "members",
  name: "undo-import",
  version: 1,
  params: importInput,
  async run({ context, actor, t }, input) {
    await undoImport(context, actor, input);
    return update({ content: t("members.import.undone"), components: [] });
  },
});

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
    const { stayedMemberIds } = await undoImport(context, actor, input);
    const count = stayedMemberIds.length;
    const content = count > 0 ? t("members.import.undoneStayed", { count }) : t("members.import.undone");
    return update({ content, components: [] });
  },
});

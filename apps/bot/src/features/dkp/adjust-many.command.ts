import { requireRight } from "@guildhall/core";
import { maxDraftLength } from "@guildhall/core/dkp";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { adjustManyModal } from "./adjust-many.modal.ts";

/** Opens the dialog for names and points that were copied from a sheet or a chat. */
export const adjustManyCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "adjust-many",
  input: z.object({}),
  options: [],
  async run({ actor, t }) {
    requireRight(actor, "dkp.adjust");
    const list = {
      label: t("dkp.many.list"),
      hint: t("dkp.many.listHint"),
      isLong: true,
      maxLength: maxDraftLength,
    };
    const reason = { label: t("dkp.many.reason"), hint: t("dkp.many.reasonHint"), maxLength: 200 };
    return adjustManyModal.open({}, { title: t("dkp.many.title"), fields: { list, reason } });
  },
});

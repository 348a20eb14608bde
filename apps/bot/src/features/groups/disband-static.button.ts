import { Refusal, requireRight } from "@guildhall/core";
import { disbandStatic, listStatics } from "@guildhall/use-cases/groups";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";

export const disbandStaticConfirmation = defineConfirmation({
  feature: "groups",
  name: "disband",
  version: 1,
  params: z.object({ staticId: z.number().int().positive() }),
  async describe({ context, actor, t }, { staticId }) {
    // Asked here too, so that nobody is asked to confirm what will be refused.
    requireRight(actor, "groups.edit");
    const { statics } = await listStatics(context, actor);
    const group = statics.find((one) => one.staticId === staticId);
    if (!group) throw new Refusal("groups.notFound");
    const about = { name: escapeMarkdown(group.name), count: group.seats.length };
    const text = t("groups.statics.confirmDisband", about);
    return { text, action: t("groups.statics.disbandNow"), isDangerous: true };
  },
  async run({ context, actor, t }, input) {
    const { name } = await disbandStatic(context, actor, input);
    return update({ content: t("groups.statics.disbanded", { name: escapeMarkdown(name) }) });
  },
});

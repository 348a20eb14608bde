import { settleContactInput } from "@guildhall/core/diplomacy";
import { settleContact } from "@guildhall/use-cases/diplomacy";
import { escapeMarkdown } from "discord.js";
import { defineButton } from "#bot/discord/define-button.ts";

/** Who may answer is looked up at the press, however old the message is. */
export const settleContactButton = defineButton({
  feature: "diplomacy",
  name: "settle-contact",
  version: 1,
  params: settleContactInput,
  async run({ context, actor, t }, input) {
    const { name } = await settleContact(context, actor, input);
    return { content: t(`diplomacy.contactDone.${input.step}`, { name: escapeMarkdown(name) }) };
  },
});

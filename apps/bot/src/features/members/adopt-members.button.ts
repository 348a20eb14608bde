import { randomUUID } from "node:crypto";
import { Refusal } from "@guildhall/core";
import { row } from "@guildhall/discord-views";
import { adoptMembers, previewAdoption } from "@guildhall/use-cases/members";
import { roleMention } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";
import { describeAdoption } from "./adoption.view.ts";
import { undoImportButton } from "./undo-import.button.ts";

const idOf = (roleId: string) => ({ roleIds: [roleId] });

/** Everybody with a role becomes a member, once an officer read who that is. */
export const adoption = defineConfirmation({
  feature: "members",
  name: "adopt",
  version: 1,
  params: z.object({ roleId: z.string() }),
  async describe({ context, actor, t }, { roleId }) {
    const preview = await previewAdoption(context, actor, idOf(roleId));
    const count = preview.coming.length + preview.returning.length;
    if (count === 0) throw new Refusal("members.importNothing");
    const text = describeAdoption(t, { preview, role: roleMention(roleId) });
    return { text, action: t("members.adopt.action", { count }) };
  },
  async run({ context, actor, t }, { roleId }) {
    const { previewId } = await previewAdoption(context, actor, idOf(roleId));
    const importKey = randomUUID();
    const { changes } = await adoptMembers(context, actor, { ...idOf(roleId), importKey, previewId });
    const undo = undoImportButton.component({ importKey }, { label: t("members.adopt.undo") });
    const count = changes.madeMemberIds.length + changes.standings.length;
    return update({ content: t("members.adopt.done", { count }), components: [row(undo)] });
  },
});

import { type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ErasurePreview } from "@guildhall/use-cases/privacy";
import { escapeMarkdown } from "discord.js";
import { eraseMemberButton } from "./erase-member.button.ts";

/** Names the member, what goes, what stays and what cannot be undone, before it happens. */
export function memberErasureQuestion(t: Translate, { memberId, name }: ErasurePreview): MessageView {
  const lines = [
    `**${t("privacy.ofMember.question", { name: escapeMarkdown(name) })}**`,
    `**${t("privacy.erase.goes.title")}** ${t("privacy.ofMember.goes")}`,
    `**${t("privacy.erase.stays.title")}** ${t("privacy.erase.stays.text")}`,
    `**${t("privacy.erase.forever.title")}** ${t("privacy.ofMember.forever")}`,
  ];
  const label = t("privacy.ofMember.typeName");
  const button = eraseMemberButton.component({ memberId }, { label, style: "danger" });
  return { content: lines.join("\n\n"), components: [row(button)] };
}

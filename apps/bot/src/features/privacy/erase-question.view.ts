import { type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { OwnData } from "@guildhall/use-cases/privacy";
import { eraseOwnDataButton } from "./erase-own-data.button.ts";

/** Names what goes, what stays and what cannot be undone, before it happens. */
export function eraseQuestion(t: Translate, { guilds, signInCount }: OwnData): MessageView {
  if (guilds.length === 0 && signInCount === 0) return { content: t("privacy.view.none") };
  const parts = (["goes", "stays", "forever"] as const).map(
    (part) => `**${t(`privacy.erase.${part}.title`)}** ${t(`privacy.erase.${part}.text`)}`,
  );
  const lines = [
    `**${t("privacy.erase.question", { count: guilds.length })}**`,
    ...parts,
    t("privacy.erase.again"),
    ...(guilds.some(({ isOwner }) => isOwner) ? [t("privacy.erase.owner")] : []),
  ];
  const button = eraseOwnDataButton.component({}, { label: t("privacy.erase.typeName"), style: "danger" });
  return { content: lines.join("\n\n"), components: [row(button)] };
}

import type { Block } from "@guildhall/core/recruitment";
import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";
import { liftBlockSelect } from "./lift-block.button.ts";

/** As many as stay within an embed, however much of each has to be escaped; all of them are on the page. */
const mostShown = 5;

/** Who cannot apply, why and until when, and a way to lift it. */
export function keptOut(t: Translate, blocks: readonly Block[]): MessageView {
  if (blocks.length === 0) return { content: t("recruitment.web.blocks.none") };
  const shown = blocks.slice(0, mostShown);
  const rest = blocks.length - shown.length;
  const options = shown.map((block) => ({
    value: String(block.blockId),
    label: nameOf(t, block),
    description: block.reason.slice(0, 100),
  }));
  const placeholder = t("recruitment.keptOut.choose");
  return {
    embeds: [
      {
        title: t("recruitment.web.blocks.title"),
        color: lampColour,
        description: shown.map((block) => describe(t, block)).join("\n\n"),
        ...(rest > 0 && { footer: { text: t("recruitment.list.more", { count: rest }) } }),
      },
    ],
    components: [row(liftBlockSelect.component({}, { placeholder, options }))],
  };
}

const nameOf = (t: Translate, { characterName, userId }: Block): string =>
  characterName ?? t("recruitment.web.blocks.account", { id: userId ?? "" });

function describe(t: Translate, block: Block): string {
  const { characterName, userId, reason, until, triedAt } = block;
  const who = characterName === null ? `<@${userId}>` : escapeMarkdown(characterName);
  const end = until === null ? t("recruitment.web.blocks.forGood") : discordTime(until, "D");
  const tried = triedAt && t("recruitment.keptOut.tried", { at: discordTime(triedAt, "R") });
  return [t("recruitment.keptOut.line", { who, end }), escapeMarkdown(reason), tried]
    .filter(Boolean)
    .join("\n");
}

import { discordTime, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { describeContract } from "@guildhall/i18n/describe-contract";
import type { ContractsView } from "@guildhall/use-cases/announcements";
import { type APIButtonComponentWithCustomId, escapeMarkdown } from "discord.js";

/** What the guild does today, as one person reads it: what is done has a tick. */
export function contractsList(
  t: Translate,
  { today }: ContractsView,
  buttons: readonly APIButtonComponentWithCustomId[],
): MessageView {
  const components = buttons.length === 0 ? [] : [row(...buttons)];
  if (!today) return { content: t("announcements.contracts.none"), components };
  const lines = today.contracts.map((contract) => {
    const what = escapeMarkdown(describeContract(t, contract));
    return contract.isOwnDone ? t("announcements.contracts.mine", { what }) : what;
  });
  const ends = { at: discordTime(today.endsAt, "t"), relative: discordTime(today.endsAt, "R") };
  const description = [...lines, t("announcements.contracts.ends", ends)].join("\n");
  return {
    embeds: [{ title: t("announcements.contracts.title"), color: lampColour, description }],
    components,
  };
}

"use client";

import { fillDecisionText } from "@guildhall/core/recruitment";
import { discordTime } from "@guildhall/discord-views";
import { decisionNote } from "@guildhall/discord-views/recruitment";
import { useTranslations } from "next-intl";
import { DiscordPreview } from "#web/components/discord-preview/discord-preview.tsx";
import type { TextsInView } from "../texts.loaders.ts";

type Text = TextsInView["texts"][number];

type DecisionPreviewProps = {
  readonly page: Pick<TextsInView, "guildName" | "now">;
  readonly outcome: Text["outcome"];
  readonly text: string;
};

/** Somebody who might apply. */
const userId = "1";
const fortnightMilliseconds = 14 * 24 * 60 * 60 * 1_000;

/** The message as an applicant will read it, with something filled in for everything that it names. */
export function DecisionPreview({ page: { guildName, now }, outcome, text }: DecisionPreviewProps) {
  const t = useTranslations("recruitment.web.texts");
  const name = t("sampleName");
  const trialEnd = { epochMilliseconds: Date.parse(now) + fortnightMilliseconds };
  const filled = fillDecisionText(text, {
    ...{ name, guild: guildName, reason: t("sampleReason") },
    trialEnd: discordTime(trialEnd, "D"),
  });
  const message = decisionNote({ text: filled, userId, footer: null });
  const chat = { channel: null, names: { [userId]: name }, now };
  return <DiscordPreview message={message} chat={chat} name={t(`outcomes.${outcome}`)} />;
}

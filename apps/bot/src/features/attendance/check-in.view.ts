import { discordTime, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";
import { checkInButton } from "./check-in.button.ts";

type CheckInMessage = {
  readonly eventId: number;
  readonly title: string;
  /** Null once it is over. */
  readonly openUntil: Temporal.Instant | null;
  readonly count: number;
};

/** Until when people check in, and how many did; without a button once it is over. */
export function checkInMessage(
  t: Translate,
  { eventId, title, openUntil, count }: CheckInMessage,
): MessageView {
  const values = { title: escapeMarkdown(title), count };
  if (openUntil === null) return { content: t("attendance.checkIn.over", values) };
  const until = { when: discordTime(openUntil, "t"), left: discordTime(openUntil, "R") };
  const press = checkInButton.component(
    { eventId },
    { label: t("attendance.checkIn.press"), style: "primary" },
  );
  return { content: t("attendance.checkIn.open", { ...values, ...until }), components: [row(press)] };
}

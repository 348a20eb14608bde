import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import { type Translate, translateAnswer } from "@guildhall/i18n";
import type { EventSummary } from "@guildhall/use-cases/events";
import { escapeMarkdown } from "discord.js";

/** As many as one reads at a glance. */
const shownCount = 5;

/** What comes next in the guild, with what the reader answered. */
export function nextEvents(t: Translate, events: readonly EventSummary[]): MessageView {
  if (events.length === 0) return { content: t("events.next.none") };
  const lines = events.slice(0, shownCount).map((event) => {
    const { title, startsAt, ownAnswer } = event;
    const answer = ownAnswer ? translateAnswer(t, ownAnswer) : t("events.next.noAnswer");
    const when = `${discordTime(startsAt, "F")} (${discordTime(startsAt, "R")})`;
    return t("events.next.line", { title: escapeMarkdown(title), when, answer });
  });
  return { embeds: [{ title: t("events.next.title"), color: lampColour, description: lines.join("\n") }] };
}

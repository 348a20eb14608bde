import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import { type Translate, translateAnswer } from "@guildhall/i18n";
import type { EventSummary } from "@guildhall/use-cases/events";
import type { OwnParty } from "@guildhall/use-cases/groups";
import { escapeMarkdown } from "discord.js";

/** As many as one reads at a glance. */
export const shownCount = 5;

type OwnParties = ReadonlyMap<number, OwnParty>;

/** What comes next in the guild, with what the reader answered and where they play; the Roll-calls of a day together. */
export function nextEvents(
  t: Translate,
  lines: readonly (readonly EventSummary[])[],
  parties: OwnParties,
): MessageView {
  if (lines.length === 0) return { content: t("events.next.none") };
  const shown = lines.slice(0, shownCount).map((line) => writeLine(t, line, parties));
  return { embeds: [{ title: t("events.next.title"), color: lampColour, description: shown.join("\n") }] };
}

function writeLine(t: Translate, events: readonly EventSummary[], parties: OwnParties): string {
  const [event] = events;
  if (!event) return "";
  if (events.length > 1) {
    const answered = events.filter(({ ownAnswer }) => ownAnswer !== null).length;
    const when = discordTime(event.startsAt, "D");
    return t("events.next.rollCalls", { count: events.length, when, answered });
  }
  const { title, startsAt } = event;
  const when = `${discordTime(startsAt, "F")} (${discordTime(startsAt, "R")})`;
  const party = parties.get(event.eventId);
  const answer = [answerTo(t, event), party && tellParty(t, party)].filter(Boolean).join(" · ");
  return t("events.next.line", { title: escapeMarkdown(title), when, answer });
}

function tellParty(t: Translate, party: OwnParty): string {
  if (party === "bench") return t("groups.parties.places.bench");
  return escapeMarkdown(party.name ?? t("groups.parties.numbered", { number: party.number }));
}

/** What the reader answered, or why nothing is asked. */
function answerTo(t: Translate, { ownAnswer, state }: EventSummary): string {
  if (ownAnswer) return translateAnswer(t, ownAnswer);
  if (state === "draft" || state === "locked") return t(`events.states.${state}`);
  return t("events.next.noAnswer");
}

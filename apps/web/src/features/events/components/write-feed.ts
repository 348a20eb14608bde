import type { Answer } from "@guildhall/core/events";
import { type Translate, translateAnswer } from "@guildhall/i18n";
import type { FeedView } from "@guildhall/use-cases/events";

type FeedEvent = FeedView["events"][number];

type Moment = {
  readonly now: Temporal.Instant;
  /** Where people open the dashboard. */
  readonly origin: string;
};

/** A calendar as RFC 5545 wants it. Each event is its own: what repeats was resolved to moments before. */
export function writeFeed(t: Translate, feed: FeedView, { now, origin }: Moment): string {
  const host = new URL(origin).hostname;
  const lines = feed.events.flatMap((event) => [
    "BEGIN:VEVENT",
    `UID:event-${event.eventId}@${host}`,
    `DTSTAMP:${utc(now)}`,
    `SEQUENCE:${event.revision}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    `SUMMARY:${escapeText(summaryOf(t, event))}`,
    ...(event.note ? [`DESCRIPTION:${escapeText(event.note)}`] : []),
    `URL:${origin}/guilds/${feed.guildId}/events/${event.eventId}`,
    `STATUS:${statusOf(event)}`,
    `TRANSP:${isBusy(event) ? "OPAQUE" : "TRANSPARENT"}`,
    "END:VEVENT",
  ]);
  const head = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Guildhall//Events//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escapeText(feed.guildName)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
  ];
  return [...head, ...lines, "END:VCALENDAR"].map((line) => `${fold(line)}\r\n`).join("");
}

/** What stays the same as long as no event changes: the moment of writing does not count. */
export function withoutStamps(text: string): string {
  return text.replace(/^DTSTAMP:.*\r\n/gm, "");
}

/** In the own calendar the title says what the person answered; that they come goes without saying. */
function summaryOf(t: Translate, { title, ownAnswer }: FeedEvent): string {
  if (ownAnswer === undefined || ownAnswer === "coming") return title;
  const answer = ownAnswer ? translateAnswer(t, ownAnswer) : t("events.feed.unanswered");
  return t("events.feed.summary", { answer, title });
}

function statusOf({ state, ownAnswer }: FeedEvent): "CANCELLED" | "CONFIRMED" | "TENTATIVE" {
  if (state === "cancelled") return "CANCELLED";
  return ownAnswer === undefined || isSure(ownAnswer) ? "CONFIRMED" : "TENTATIVE";
}

/** Only what a person comes to takes the time of that person. */
function isBusy({ state, ownAnswer }: FeedEvent): boolean {
  return state !== "cancelled" && isSure(ownAnswer);
}

function isSure(answer: Answer | null | undefined): boolean {
  return answer === "coming" || answer === "late";
}

function utc(moment: Temporal.Instant): string {
  return moment.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
}

/** Nothing in a text can end its line. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, "");
}

const mostOctets = 75;

/** Lines have at most 75 octets; what is longer goes on behind a space. No letter is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > mostOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

import { toHundredths } from "@guildhall/core";
import { plannedByHand } from "@guildhall/core/events";
import { translatorFor } from "@guildhall/i18n";
import type { FeedView } from "@guildhall/use-cases/events";
import ical from "ical.js";
import { expect, test } from "vitest";
import { withoutStamps, writeFeed } from "./write-feed.ts";

const startsAt = Temporal.Instant.from("2026-11-28T19:00:00Z");
const moment = { now: Temporal.Instant.from("2026-11-21T20:00:00.123Z"), origin: "https://guild.example" };

type FeedEvent = FeedView["events"][number];

function feedWith(...events: readonly Partial<FeedEvent>[]): FeedView {
  const event: FeedEvent = {
    eventId: 7,
    houseId: 1,
    title: "Siege",
    note: null,
    startsAt,
    endsAt: startsAt.add({ minutes: 90 }),
    state: "open",
    voiceChannelId: null,
    reward: toHundredths(0),
    createdByUserId: null,
    ...plannedByHand,
    revision: 3,
  };
  return {
    guildId: "100000000000000001",
    guildName: "Night; watch",
    language: "en",
    events: events.map((wishes, index) => ({ ...event, eventId: event.eventId + index, ...wishes })),
  };
}

/** What another program makes of the feed. */
function parse(text: string) {
  const calendar = new ical.Component(ical.parse(text));
  return calendar.getAllSubcomponents("vevent").map((one) => new ical.Event(one));
}

const write = (feed: FeedView, language: "en" | "fr" = "en") =>
  writeFeed(translatorFor(language), feed, moment);

test("another program reads every event at its moment, under a name that stays", () => {
  const text = write(feedWith({}, { state: "cancelled" }));
  const events = parse(text);
  expect(text).toContain(String.raw`X-WR-CALNAME:Night\; watch`);
  const [event, cancelled] = events;
  expect(event?.uid).toBe("event-7@guild.example");
  expect(event?.sequence).toBe(3);
  expect(event?.startDate.toJSDate().toISOString()).toBe("2026-11-28T19:00:00.000Z");
  expect(event?.endDate.toJSDate().toISOString()).toBe("2026-11-28T20:30:00.000Z");
  expect(event?.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
  expect(cancelled?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(text).not.toContain("VALARM");
  expect(text).not.toContain("RRULE");
});

test.each([
  "Raid\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Forged",
  "Raid\nATTACH:https://evil.example",
  "Raid\u2028END:VCALENDAR",
  "Commas, semicolons; and \\ backslashes\\n",
  "Tab\tand \u0000 nothing",
])("a title of an attacker stays a title: %j", (title) => {
  const text = write(feedWith({ title, note: title }, {}));
  const events = parse(text);
  expect(events).toHaveLength(2);
  const read = title
    .replaceAll(/\r\n|[\r\n\u2028]/g, "\n")
    .replaceAll("\t", "")
    .replaceAll("\u0000", "");
  expect(events[0]?.summary).toBe(read);
  expect(events[0]?.description).toBe(read);
  expect(text.match(/^(?:BEGIN|END|ATTACH|SUMMARY):?/gm)).toEqual([
    "BEGIN:",
    ...Array(2).fill(["BEGIN:", "SUMMARY:", "END:"]).flat(),
    "END:",
  ]);
});

test("no line is longer than 75 octets, and no letter is cut", () => {
  const title = "Nächtliche Überfälle auf die 城 🏰".repeat(3);
  const text = write(feedWith({ title, note: "x".repeat(500) }));
  for (const line of text.split("\r\n"))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(parse(text)[0]?.summary).toBe(title);
});

test("the own calendar says what was answered, in the own language, and only what one comes to takes time", () => {
  const own = feedWith({ ownAnswer: "coming" }, { ownAnswer: "maybe" }, { ownAnswer: null });
  const read = (language: "en" | "fr") =>
    parse(write(own, language)).map(({ summary, component }) => [
      summary,
      component.getFirstPropertyValue("transp"),
    ]);
  expect(read("en")).toEqual([
    ["Siege", "OPAQUE"],
    ["Maybe: Siege", "TRANSPARENT"],
    ["Not answered: Siege", "TRANSPARENT"],
  ]);
  expect(read("fr")[2]?.[0]).toBe("Sans réponse : Siege");
});

test("the moment of reading is no change", () => {
  const later = { ...moment, now: moment.now.add({ hours: 1 }) };
  const t = translatorFor("en");
  const [first, second] = [writeFeed(t, feedWith({}), moment), writeFeed(t, feedWith({}), later)];
  expect(first).not.toBe(second);
  expect(withoutStamps(first)).toBe(withoutStamps(second));
});

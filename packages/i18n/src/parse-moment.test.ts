import type { Language } from "@guildhall/core";
import { expect, test } from "vitest";
import { parseMoment } from "./parse-moment.ts";

// A Saturday, 18:00 in Paris.
const now = Temporal.Instant.from("2026-11-21T17:00:00Z");

function inParis(text: string, language: Language = "en"): string | undefined {
  const moment = parseMoment(text, { language, timeZone: "Europe/Paris", now });
  return moment?.toZonedDateTimeISO("Europe/Paris").toPlainDateTime().toString({ smallestUnit: "minute" });
}

test.each([
  ["20:30", "2026-11-21T20:30"],
  ["17:00", "2026-11-22T17:00"],
  ["tomorrow 20:00", "2026-11-22T20:00"],
  ["tomorrow at 8pm", "2026-11-22T20:00"],
  ["friday 21:30", "2026-11-27T21:30"],
  ["in 2 hours", "2026-11-21T20:00"],
  ["2026-11-28 20:00", "2026-11-28T20:00"],
  ["2026-11-28T20:00Z", "2026-11-28T21:00"],
  ["28 November 20:15", "2026-11-28T20:15"],
])("%s is understood in the time of the guild", (text, moment) => {
  expect(inParis(text)).toBe(moment);
});

test.each([
  ["demain 20h", "2026-11-22T20:00"],
  ["vendredi à 21h30", "2026-11-27T21:30"],
  ["28 novembre 20h15", "2026-11-28T20:15"],
  ["tomorrow 20:00", "2026-11-22T20:00"],
])("a French guild may write %s", (text, moment) => {
  expect(inParis(text, "fr")).toBe(moment);
});

test.each(["", "tomorrow", "soon", "after the raid at 20:00 or so"])("%j names no moment", (text) => {
  expect(inParis(text)).toBeUndefined();
});

test("a time that the change of clocks leaves out moves to the next that exists", () => {
  const spring = {
    language: "en",
    timeZone: "Europe/Paris",
    now: Temporal.Instant.from("2027-03-20T12:00:00Z"),
  } as const;
  expect(parseMoment("2027-03-28 02:30", spring)?.toString()).toBe("2027-03-28T01:30:00Z");
});

test.each([
  ["20:30", "2026-11-20T20:30"],
  ["17:00", "2026-11-21T17:00"],
  ["yesterday 20:00", "2026-11-20T20:00"],
  ["friday 21:30", "2026-11-20T21:30"],
  ["saturday 20:00", "2026-11-14T20:00"],
  ["last thursday 21:00", "2026-11-19T21:00"],
  ["2 hours ago", "2026-11-21T16:00"],
  ["2026-11-12 20:00", "2026-11-12T20:00"],
])("of what is over, %s is when it last was", (text, moment) => {
  const read = parseMoment(text, { language: "en", timeZone: "Europe/Paris", now, isOver: true });
  expect(
    read?.toZonedDateTimeISO("Europe/Paris").toPlainDateTime().toString({ smallestUnit: "minute" }),
  ).toBe(moment);
});

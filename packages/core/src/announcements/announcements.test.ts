import fc from "fast-check";
import { expect, test } from "vitest";
import { announcementOptions, scheduleAnnouncementInput } from "./announcement.input.ts";
import { type AnnouncementText, findTextFor, planPosts } from "./announcement.ts";
import { channelLanguages } from "./language-channel.ts";
import { requireSeen } from "./require-seen.ts";
import { decideDue, planPostAt, readSlot, runOfAnnouncement } from "./schedule.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const say = (language: AnnouncementText["language"], body = "Come all") => ({
  language,
  title: "Siege",
  body,
});
const channels = (["en", "fr", "de"] as const).map((language, index) => ({
  ...{ language, channelId: String(index), pingRoleId: null },
}));

test.each([
  ["original", ["en", "en", "en"]],
  ["leaveOut", ["en", undefined, undefined]],
] as const)("where nobody wrote a text, %s decides what a channel gets", (missing, expected) => {
  const announcement = { originalLanguage: "en", missing, texts: [say("en"), say("fr", "")] } as const;
  expect(channels.map(({ language }) => findTextFor(announcement, language)?.language)).toEqual(expected);
  const reached = planPosts(announcement, channels).map(({ language }) => language);
  expect(reached).toEqual(channels.flatMap(({ language }, at) => (expected[at] ? [language] : [])));
});

test("nothing is sent out that says nothing in its own language, or that no channel takes", () => {
  const french = { originalLanguage: "en", missing: "leaveOut", texts: [say("fr")] } as const;
  expect(() => planPosts(french, channels)).toThrow(refusal("announcements.noText"));
  const polish = { originalLanguage: "pl", missing: "leaveOut", texts: [say("pl")] } as const;
  expect(() => planPosts(polish, channels)).toThrow(refusal("announcements.noChannel"));
  expect(() => planPosts({ ...polish, missing: "original" }, [])).toThrow(refusal("announcements.noChannel"));
});

test("with the original standing in every channel gets something, and each its own text where there is one", () => {
  const texts = fc.uniqueArray(fc.constantFrom(...channelLanguages), { minLength: 1 });
  fc.assert(
    fc.property(texts, texts, (written, spoken) => {
      const [originalLanguage = "en"] = written;
      const announcement = { originalLanguage, missing: "original", texts: written.map((one) => say(one)) };
      for (const language of spoken) {
        const found = findTextFor({ ...announcement, missing: "original" }, language)?.language;
        expect(found).toBe(written.includes(language) ? language : originalLanguage);
      }
    }),
  );
});

test.each([
  ["in winter", "2026-03-28T20:00", "2026-03-28T19:00:00Z"],
  ["in summer", "2026-03-29T20:00", "2026-03-29T18:00:00Z"],
  ["that clocks skip is an hour later", "2026-03-29T02:30", "2026-03-29T01:30:00Z"],
  ["that comes twice is the first of both", "2026-10-25T02:30", "2026-10-25T00:30:00Z"],
])("a wall time %s is the moment that the guild's clock shows it", (_when, wallTime, moment) => {
  expect(planPostAt(wallTime, "Europe/Paris", now).toString()).toBe(moment);
});

test("nothing is scheduled for a time that has been, or for longer than a year ahead", () => {
  const plan = (wallTime: string) => () => planPostAt(wallTime, "UTC", now);
  expect(plan("2026-03-01T12:00")).toThrow(refusal("announcements.notAhead"));
  expect(plan("2027-03-03T12:00")).toThrow(refusal("announcements.tooFarAhead"));
  for (const at of ["tomorrow", "2026-13-01T10:00", "2026-03-02T10:00Z"])
    expect(scheduleAnnouncementInput.safeParse({ announcementId: 1, version: 1, at }).success, at).toBe(
      false,
    );
});

test("a run posts at its time and up to a day late, then not any more, and never at a time that was changed", () => {
  const waiting = { state: "scheduled", postAt: now } as const;
  const at = now.epochMilliseconds;
  expect(decideDue(waiting, at, now)).toBe("post");
  expect(decideDue(waiting, at, now.add({ hours: 24 }))).toBe("post");
  expect(decideDue(waiting, at, now.add({ hours: 24, milliseconds: 1 }))).toBe("miss");
  expect(decideDue(waiting, at - 1, now)).toBe("leave");
  for (const state of ["draft", "posted", "takenDown"] as const)
    expect(decideDue({ state, postAt: now }, at, now)).toBe("leave");
});

test("a run knows which announcement it posts and for when, whatever these are", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1 }),
      fc.integer({ min: 0, max: 4e12 }),
      (announcementId, atMilliseconds) => {
        const postAt = Temporal.Instant.fromEpochMilliseconds(atMilliseconds);
        expect(readSlot(runOfAnnouncement(announcementId, postAt).slot)).toEqual({
          announcementId,
          atMilliseconds,
        });
      },
    ),
  );
});

test("two people who write in two languages do not stand in each other's way; in the same one the second is asked", () => {
  const known = {
    optionsVersion: 4,
    texts: [
      { language: "en", version: 2 },
      { language: "fr", version: 5 },
    ],
  } as const;
  const edit =
    (version: number, language: "en" | "fr", changesOptions = false) =>
    () =>
      requireSeen({ version, texts: [{ language }], changesOptions }, known);
  edit(4, "en", true)();
  edit(5, "fr")();
  expect(edit(4, "fr")).toThrow(refusal("announcements.changedMeanwhile"));
  expect(edit(3, "en", true)).toThrow(refusal("announcements.changedMeanwhile"));
});

test("Discord is sent to addresses of the open web over TLS and nowhere else", () => {
  const take = (url: string) =>
    announcementOptions.safeParse({ originalLanguage: "en", linkLabel: "Read", linkUrl: url, imageUrl: url })
      .success;
  expect(take("https://example.com/a.png?b=1")).toBe(true);
  for (const url of [
    ...["http://example.com/a.png", "https://localhost/a", "https://127.0.0.1/a", "https://[::1]/a"],
    ...["javascript:alert(1)", "file:///etc/passwd", `https://example.com/${"a".repeat(500)}`],
  ])
    expect(take(url), url).toBe(false);
});

test("a button has both a word and an address, or there is none", () => {
  const take = (button: object) =>
    announcementOptions.safeParse({ originalLanguage: "en", ...button }).success;
  expect(take({})).toBe(true);
  expect(take({ linkLabel: "Read" })).toBe(false);
  expect(take({ linkUrl: "https://example.com" })).toBe(false);
});

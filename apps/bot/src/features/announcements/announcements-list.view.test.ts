import { announcementStates, channelLanguages, longestTitle } from "@guildhall/core/announcements";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { AnnouncementRow, AnnouncementView } from "@guildhall/use-cases/announcements";
import { expect, test } from "vitest";
import { announcementsList } from "./announcements-list.view.ts";
import { announcementSteps, longestTyped } from "./edit-announcement.modal.ts";
import { missedNote } from "./missed-note.view.ts";

const now = Temporal.Instant.from("2026-11-01T12:00:00Z");
const channel = { pingRoleId: null, isFollowed: false, pingRoleName: null };
const draft: AnnouncementRow = {
  ...{ announcementId: 1, state: "draft", originalLanguage: "en", createdAt: now, title: "*".repeat(100) },
  ...{ postAt: null, postedAt: null, missedAt: null, written: [], postCount: 0, standingCount: 0 },
};

/** As far along as it can be, whatever its state. */
const whole: Omit<AnnouncementView, "state" | "texts"> = {
  ...{
    announcementId: 9_999_999,
    version: 999,
    optionsVersion: 1,
    originalLanguage: "en",
    missing: "original",
  },
  ...{ pings: true, crossposts: true, linkLabel: null, linkUrl: null, imageUrl: null },
  ...{ createdAt: now, createdByUserId: null, postAt: now, postedAt: null, missedAt: null },
  ...{ history: [], posts: [], channels: [], timeZone: "UTC" },
};

test.each(["en", "fr"] as const)(
  "every language and as many drafts as there can be fit, in %s",
  (language) => {
    const words = { t: translatorFor(language), language };
    const channels = channelLanguages.map((one, index) => ({
      ...{ ...channel, language: one, channelId: "9".repeat(20) },
      channelName: index % 2 === 0 ? "news" : null,
    }));
    const announcements = Array.from({ length: 50 }, (_, index) => ({
      ...draft,
      postAt: index % 2 ? now : null,
    }));
    expectFitsDiscord(announcementsList(words, { channels, announcements, timeZone: "UTC" }));
    const written = { version: 1, writtenAt: now, writer: null };
    const text = { ...written, language, title: "*".repeat(longestTitle), body: "*".repeat(longestTyped) };
    for (const state of announcementStates)
      expectFitsDiscord(
        announcementSteps(words.t, { ...whole, originalLanguage: language, state, texts: [text] }),
      );
    expectFitsDiscord(missedNote(words.t, { announcementId: 9_999_999, title: "*".repeat(100) }));
  },
);

test("the list names what is written and waits, says how much more there is, and nothing of what is over", () => {
  const words = { t: translatorFor("en"), language: "en" } as const;
  const german = { ...channel, language: "de", channelId: "9", channelName: "neues" } as const;
  const soon = { ...draft, title: "Siege", state: "scheduled", postAt: now } as const;
  const over = { ...draft, title: "Over", state: "posted" } as const;
  const untitled = Array.from({ length: 10 }, () => ({ ...draft, title: "" }));
  const announcements = [soon, over, ...untitled];
  const [embed] =
    announcementsList(words, { channels: [german], announcements, timeZone: "UTC" }).embeds ?? [];
  const lines = embed?.description?.split("\n") ?? [];
  expect(lines[0]).toBe("**German** in <#9>");
  expect(lines.slice(3, 5)).toEqual(["**Siege**: <t:1793534400:f>", "**Draft 1**: draft"]);
  expect(embed?.footer?.text).toContain("1 more");
  expect(JSON.stringify(embed)).not.toContain("Over");
});

import { longestBody, longestLinkLabel, longestTitle, longestUrl } from "@guildhall/core/announcements";
import { translatorFor } from "@guildhall/i18n";
import { expect, test } from "vitest";
import { expectFitsDiscord } from "../testing/index.ts";
import { announcementMessage } from "./announcement.view.ts";

const plain = {
  ...{ announcementId: 7, translator: null, pingRoleId: null },
  ...{ linkLabel: null, linkUrl: null, imageUrl: null },
  text: { title: "Siege", body: "Come all" },
};

test.each(["en", "fr"] as const)("the longest announcement fits into a message, in %s", (language) => {
  const url = `https://example.com/${"a".repeat(longestUrl - 20)}`;
  expect(url).toHaveLength(longestUrl);
  const view = announcementMessage(translatorFor(language), {
    ...{ announcementId: 9_999_999_999, translator: "*".repeat(32), pingRoleId: "9".repeat(20) },
    ...{ linkLabel: "L".repeat(longestLinkLabel), linkUrl: url, imageUrl: url },
    text: { title: "T".repeat(longestTitle), body: "B".repeat(longestBody) },
  });
  expectFitsDiscord(view);
});

test("nobody is mentioned who is not meant to be, and no button is there without an address", () => {
  const view = announcementMessage(translatorFor("en"), plain);
  expect(view.content).toBeUndefined();
  expect(view.components).toBeUndefined();
  expect(view.embeds?.[0]).toMatchObject({ description: "Come all", footer: { text: "Announcement 7" } });
});

test("who put it into another language is named below it, whatever the name is made of", () => {
  const view = announcementMessage(translatorFor("fr"), { ...plain, translator: "_Ana_" });
  expect(view.embeds?.[0]?.description).toBe("Come all\n\n-# Traduit par \\_Ana\\_");
});

import { warLacks } from "@guildhall/core/groups";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import { expect, test } from "vitest";
import { warCodeView, warInviteView, warLetter, warMissingView, warServerView } from "./war-server.view.ts";

const names = Array.from({ length: 480 }, (_, index) => `${"_".repeat(28)}${index}`);
const now = Temporal.Instant.from("2026-11-24T20:00:00Z");
const title = "_".repeat(100);

const server = {
  ...{ warGuildId: "184467440737095516", name: title, linkedAt: now, peopleCount: 480, isKnown: true },
  ...{ isConnected: true, givesParties: true, removesLeavers: true, lacks: warLacks },
};
const missing = names.map((name, memberId) => ({ memberId, name, wasInvited: false }));
const event = { eventId: 1, title, startsAt: now, endsAt: now };

test.each(["en", "fr"] as const)(
  "480 people who are missing fit a message with all that the bot lacks, in %s",
  (language) => {
    const t = translatorFor(language);
    const { view, marker } = warMissingView(t, { eventId: 7, title, names, lacks: warLacks });
    expectFitsDiscord(view);
    expect(view.embeds[0]?.footer.text).toBe(marker);
    const playing = { event, playerCount: 480, missing };
    const shown = warServerView(t, { server, playing, mayEdit: true });
    expectFitsDiscord(shown);
    for (const letter of [
      warLetter(t, { title, guild: title, server: title, code: "x".repeat(32), inviteId: "x".repeat(100) }),
      warInviteView(t, "x".repeat(32)),
      warCodeView(t, { code: "FHJKLNQRWX", endsAt: now }),
    ])
      expectFitsDiscord(letter);
  },
);

test("where nobody is missing and nothing is lacking, it says just that", () => {
  const { view } = warMissingView(translatorFor("en"), { eventId: 7, title: "Siege", names: [], lacks: [] });
  expect(view.embeds[0]?.description).toBe("Everybody who plays is in the war server.");
});

test("a war server without the bot says how it comes back, and no war server that there is none", () => {
  const t = translatorFor("en");
  const broken = { server: { ...server, name: "Camp", isConnected: false }, playing: null, mayEdit: true };
  expect(warServerView(t, broken).content).toContain("**Camp**. The bot is not in it any more");
  const none = { server: null, playing: null, mayEdit: false };
  expect(warServerView(t, none).content).toBe("The guild has no war server.");
});

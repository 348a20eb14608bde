import { languages } from "@guildhall/core";
import { profileOf } from "@guildhall/core/games";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { ShownAccount } from "@guildhall/use-cases/verification";
import { expect, test } from "vitest";
import { accountCard } from "./account-card.view.ts";
import { openClaims } from "./open-claims.view.ts";
import { ownAccounts } from "./own-accounts.view.ts";
import { tellPlayer } from "./tell-player.ts";

const at = Temporal.Instant.from("2026-11-22T20:00:00Z");

/** As long as everything can be, with signs that Discord would read as markup. */
function longest(accountId: number, state: ShownAccount["state"]): ShownAccount {
  return {
    accountId,
    state,
    memberId: 1,
    game: "whiteout-survival",
    playerId: "_".repeat(60),
    proof: state === "verified" ? "officer" : null,
    name: "*".repeat(100),
    world: 999_999,
    level: 84,
    readAt: at,
    missingSince: at,
    code: state === "open" ? { code: "FHJ23", endsAt: at } : null,
    claimedAt: at,
    settledAt: null,
    settledByMemberId: null,
    reason: state === "declined" ? "_".repeat(200) : null,
    memberName: "_".repeat(100),
    userId: "1",
    settledByName: state === "open" ? null : "_".repeat(100),
  };
}

const states = ["open", "verified", "declined"] as const;

test.each(languages)("the longest card fits Discord in every state in %s", (language) => {
  for (const state of states) expectFitsDiscord(accountCard(translatorFor(language), longest(1, state)));
});

test.each(languages)("fifty accounts with the longest names fit one message in %s", (language) => {
  const { accounts } = profileOf("whiteout-survival");
  const own = Array.from({ length: 50 }, (_, at) => longest(at, states[at % 3] ?? "open"));
  for (const isReadBack of [true, false])
    expectFitsDiscord(ownAccounts(translatorFor(language), { own, accounts, isReadBack }));
});

test.each(languages)("fifty open claims with the longest names fit one message in %s", (language) => {
  const claims = Array.from({ length: 50 }, (_, at) => ({ ...longest(at, "open"), isOwn: false }));
  const view = openClaims(translatorFor(language), { claims });
  expectFitsDiscord(view);
  expect(view.components).toHaveLength(5);
});

test("a card has buttons while it is open, and a code is shown to nobody afterwards", () => {
  const t = translatorFor("en");
  const [open, verified] = states.map((state) => accountCard(t, longest(1, state)));
  expect(JSON.stringify(open)).toContain("FHJ23");
  expect(open?.components).toHaveLength(1);
  expect(
    JSON.stringify(accountCard(t, { ...longest(1, "verified"), code: { code: "FHJ23", endsAt: at } })),
  ).not.toContain("FHJ23");
  expect(verified?.components).toEqual([]);
});

test("what the game says is told in the words of its players, and none of it is markup", () => {
  const t = translatorFor("en");
  const known = { ...longest(1, "open"), name: "*Bram*", world: 1204, level: 36, missingSince: null };
  expect(tellPlayer(t, known)).toBe("\\*Bram\\* · State 1204 · Furnace FC1-1");
  expect(tellPlayer(t, { ...known, name: null })).toBe("Not looked up in the game");
});

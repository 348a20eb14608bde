import { languages } from "@guildhall/core";
import { games, profileOf } from "@guildhall/core/games";
import { type Newcomer, onboardingSteps } from "@guildhall/core/members";
import { maxRulesLength } from "@guildhall/core/settings";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { NewcomerRow } from "@guildhall/use-cases/members";
import { expect, test } from "vitest";
import { newcomerControls } from "./newcomers.button.ts";
import { newcomers } from "./newcomers.view.ts";
import { beginOnboardingButton, onboardingControls } from "./onboarding.button.ts";
import { renderOnboarding } from "./onboarding.view.ts";
import { welcomePanel } from "./welcome-panel.view.ts";

const at = Temporal.Instant.from("2026-11-21T20:00:00Z");
const newcomer: Newcomer = {
  newcomerId: Number.MAX_SAFE_INTEGER,
  userId: "18446744073709551615",
  purpose: "applicant",
  characterName: "*".repeat(32),
  classKey: null,
  role: null,
  power: 999_999_999,
  timeZone: "America/Argentina/ComodRivadavia",
  rulesAcceptedAt: null,
  arrivedAt: at,
  beganAt: at,
  updatedAt: at,
  decision: null,
  decidedAt: null,
};

const cases = games.flatMap((game) => languages.map((language) => ({ game, language })));

test.each(cases)("each question fits Discord in $game and $language", ({ game, language }) => {
  const profile = profileOf(game);
  const t = translatorFor(language);
  for (const step of onboardingSteps)
    for (const { key } of [...profile.classes, { key: null }]) {
      const view = {
        guildName: "_".repeat(100),
        rules: "*".repeat(maxRulesLength),
        game: profile,
        newcomer: { ...newcomer, classKey: key },
        language,
        step,
        takesApplications: true,
      };
      expectFitsDiscord(renderOnboarding({ view, step, t, language }, onboardingControls));
    }
  expectFitsDiscord(welcomePanel(t, "*".repeat(100), beginOnboardingButton));
});

test.each(languages)(
  "a list of more newcomers than a menu holds fits Discord in %s, and says how many more",
  (language) => {
    const row: NewcomerRow = {
      ...newcomer,
      name: "_".repeat(32),
      avatarHash: null,
      language,
      memberId: 1,
      wasHereBefore: true,
      step: "profile",
    };
    const waiting = Array.from({ length: 40 }, (_, index) => ({ ...row, newcomerId: index + 1 }));
    const view = { game: "throne-and-liberty", hasWelcome: true, newcomers: waiting } as const;
    const t = translatorFor(language);
    const foreignGuilds = Array.from({ length: 40 }, (_, index) => ({
      foreignGuildId: index + 1,
      name: "_".repeat(60),
    }));
    for (const chosenId of [undefined, 20])
      expectFitsDiscord(newcomers({ view, t, mayDecide: true, chosenId, foreignGuilds }, newcomerControls));
    const all = newcomers({ view, t, mayDecide: true, foreignGuilds }, newcomerControls);
    expect(all.embeds?.[0]?.description).toContain("20");
  },
);

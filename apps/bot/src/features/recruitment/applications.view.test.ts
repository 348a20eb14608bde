import { profileOf } from "@guildhall/core/games";
import {
  applicationOutcomes,
  applicationStates,
  boardColumns,
  listReviewSteps,
  longestBlockReason,
} from "@guildhall/core/recruitment";
import type { Guild } from "@guildhall/core/settings";
import { decisionNote } from "@guildhall/discord-views/recruitment";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { ApplicationView } from "@guildhall/use-cases/recruitment";
import { expect, test } from "vitest";
import { applicationCard } from "./application-card.view.ts";
import { decisionMarker, interviewNote, threadStart } from "./application-thread.view.ts";
import { applicationsDigest, overdueNote } from "./applications-digest.view.ts";
import { applicationsList } from "./applications-list.view.ts";
import { keptOut } from "./kept-out.view.ts";
import { nicknameNote } from "./nickname.view.ts";
import { tellDecision } from "./tell-decision.ts";
import { trialAsk } from "./trial-ask.view.ts";

const t = translatorFor("fr");
const profile = profileOf("throne-and-liberty");
const now = Temporal.Instant.from("2026-11-22T18:00:00Z");
const person = { userId: "1", name: "_".repeat(32), avatarHash: null, isInServer: true };

/** As long as people can make it. */
const longest: Omit<ApplicationView, "state" | "steps"> = {
  applicationId: 4_294_967_295,
  formId: 1,
  userId: "18446744073709551615",
  language: "fr",
  characterName: "*".repeat(32),
  classKey: null,
  role: "healer",
  power: 400,
  timeZone: "Europe/Paris",
  formerGuild: "_".repeat(100),
  appliedAt: now,
  stateChangedAt: now,
  reviewerUserId: "18446744073709551615",
  answerDueAt: now,
  overdueToldAt: now,
  interviewAt: now,
  interviewToldAt: now,
  trialEndsAt: now,
  trialNoticedAt: now,
  trialAskedAt: now,
  memberId: 1,
  decidedAt: now,
  decidedByUserId: "1",
  reason: "*".repeat(500),
  applicant: person,
  reviewer: person,
  isOverdue: true,
  answers: Array.from({ length: 50 }, (_, position) => ({
    position,
    kind: "longText",
    label: "?".repeat(45),
    value: "*".repeat(1_500),
  })),
  history: [],
  notes: Array.from({ length: 9 }, (_, noteId) => ({
    noteId,
    writtenByUserId: "1",
    text: "_".repeat(1_000),
    writtenAt: now,
    author: person,
  })),
  ballots: { tally: { yes: 999, no: 999, unsure: 999 }, votes: [] },
  threadId: "18446744073709551615",
  suggestion: { staticId: 1, name: "_".repeat(50), role: "healer", have: 10, want: 20 },
  houses: [],
  earlier: [],
  trialDays: 90,
  former: null,
  clearances: [],
};

const views = applicationStates.map((state) => ({
  ...longest,
  state,
  steps: listReviewSteps(state, { hasInterviews: true }),
}));

test.each(views)(
  "the card and the thread of one that is $state fit into Discord, however much was written",
  (view) => {
    expectFitsDiscord(applicationCard({ t, profile }, view));
    expectFitsDiscord(threadStart({ t, profile }, view, "N".repeat(100)));
    expectFitsDiscord(trialAsk(t, { view, endsAt: now, isOver: true, mentions: "<@&1>".repeat(10) }));
  },
);

test.each(applicationOutcomes)(
  "a decision that is %s says everything in its own words, and fits",
  (outcome) => {
    const [view] = views;
    if (!view) throw new Error("There are views");
    const guild = { name: "N".repeat(100) } as Guild;
    const told = tellDecision(t, { guild, view: { ...view, state: outcome }, outcome, texts: [] });
    expect(told).not.toMatch(/\{\w+\}/);
    const footer = decisionMarker(t, now);
    expectFitsDiscord(decisionNote({ text: told, userId: view.userId, footer }));
    const texts = [{ outcome, language: "fr", text: "{name} ".repeat(214) }] as const;
    const own = tellDecision(t, { guild, view, outcome, texts });
    expectFitsDiscord(decisionNote({ text: own, userId: view.userId, footer }));
  },
);

test("those who are kept out fit, however much of it has to be escaped", () => {
  const block = { userId: null, characterName: "*".repeat(32), reason: "_".repeat(longestBlockReason) };
  const blocks = Array.from({ length: 60 }, (_, blockId) => ({
    ...{ ...block, blockId, until: now, blockedAt: now, triedAt: now },
  }));
  expectFitsDiscord(keptOut(t, blocks));
});

test("what many applications make to be told fits, and names the last of them", () => {
  const columns = { new: 200, talking: 50, interview: 10, trial: 5, decided: 99 };
  const counts = { columns, overdue: 120, hasInterviews: true, hasVotes: true };
  const row = { ...longest, state: "applied", tally: null, hostileGuild: "_".repeat(60) } as const;
  const former = { foreignGuildId: 1, name: "_".repeat(60), pact: "war" } as const;
  const last = Array.from({ length: 10 }, () => ({ ...row, former }));
  const mentions = "<@&18446744073709551615>".repeat(10);
  expectFitsDiscord(applicationsDigest(t, { firstId: 1, count: 200, last, counts, mentions }));
  const applications = Array.from({ length: 50 }, () => row);
  const pages = boardColumns.map((column) => ({ column, applications }));
  expectFitsDiscord(applicationsList(t, { counts, pages }));
  expectFitsDiscord(overdueNote(t, { applicationId: 1, name: "_".repeat(64), mentions, isWaiting: true }));
});

test("of those who came, only whoever names a guild at war is flagged", () => {
  const columns = { new: 3, talking: 0, interview: 0, trial: 0, decided: 0 };
  const counts = { columns, overdue: 0, hasInterviews: true, hasVotes: true };
  const come = (characterName: string, pact: "war" | "alliance" | null) => ({
    ...{
      characterName,
      applicant: null,
      former: { foreignGuildId: 1, name: `Guild of ${characterName}`, pact },
    },
  });
  const last = [come("Lune", "war"), come("Vela", "alliance"), come("Nox", null)];
  const { embeds } = applicationsDigest(t, { firstId: 1, count: 3, last, counts, mentions: "" });
  const [{ description } = {}] = embeds ?? [];
  expect(description).toContain("Lune vient de **Guild of Lune**, une guilde hostile");
  expect(description).not.toMatch(/Guild of (?:Vela|Nox)/);
});

test("what is said of an interview and of a nickname fits", () => {
  const userIds = ["18446744073709551615", "1"];
  for (const isNear of [true, false])
    expectFitsDiscord(interviewNote(t, { userIds, interviewAt: now, isNear }));
  expectFitsDiscord(nicknameNote(t, { applicationId: 1, userId: "1", nick: "_".repeat(32) }));
});

import { type MemberActor, noRights } from "@guildhall/core";
import type { AnswerOnboardingInput } from "@guildhall/core/members";
import { answerOnboarding, beginOnboarding, recordArrival } from "@guildhall/use-cases/members";
import type { GuildStory } from "./plan-story.ts";
import { contextAt, type Stage } from "./stage.ts";

/** Somebody who came lately, and what they said before they stopped; null for who pressed nothing yet. */
export type NewcomerPlan = {
  readonly username: string;
  readonly answers: readonly AnswerOnboardingInput[] | null;
};

export const nightwatchNewcomers: readonly NewcomerPlan[] = [
  {
    username: "isaure.l",
    answers: [
      { about: "language", language: "fr" },
      { about: "purpose", purpose: "applicant" },
      { about: "class", classKey: "templar" },
      { about: "character", name: "Isaure", power: "5980", timeZone: "Europe/Paris" },
      { about: "rules" },
    ],
  },
  {
    username: "bryn.h",
    answers: [
      { about: "language", language: "en" },
      { about: "purpose", purpose: "member" },
      { about: "class", classKey: "scout" },
    ],
  },
  { username: "tadeusz", answers: null },
];

/** Later than the local Discord says, so that nobody is taken for somebody who came back since. */
const noticedAfter = Temporal.Duration.from({ minutes: 10 });

/** Newcomers arrive, and answer as far as they get. */
export async function playNewcomers(stage: Stage, { calendar, now }: GuildStory): Promise<void> {
  const { guildId, system } = stage;
  for (const { username, answers } of calendar.newcomers) {
    const person = calendar.guild.newcomers.find((each) => each.username === username);
    if (!person) throw new Error(`Nobody called ${username} came to ${calendar.guild.name}`);
    const { id: userId, globalName: name, joinedDaysAgo } = person;
    const arrivedAt = now.subtract({ hours: 24 * joinedDaysAgo }).add(noticedAfter);
    const context = contextAt(stage, arrivedAt);
    await recordArrival(context, system, { userId, arrivedAt });
    if (!answers) continue;
    const actor: MemberActor = { kind: "member", guildId, userId, name, rights: noRights };
    await beginOnboarding(context, actor);
    for (const answer of answers) await answerOnboarding(context, actor, answer);
  }
}

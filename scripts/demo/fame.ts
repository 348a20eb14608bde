import { findMemberOfUser } from "@guildhall/db/members";
import { saveHonour } from "@guildhall/use-cases/announcements";
import type { GuildStory } from "./plan-story.ts";
import { accountOf, actorOf, contextAt, type Stage } from "./stage.ts";

/** What officers remember somebody for. */
export type HonourPlan = {
  readonly daysAgo: number;
  readonly by: string;
  readonly title: string;
  readonly text: string;
  readonly usernames: readonly string[];
};

/** Nightwatch took a castle, and somebody taught everybody how. */
export const nightwatchHonours: readonly HonourPlan[] = [
  {
    daysAgo: 24,
    by: "corvin",
    title: "First into Stonegard",
    text: "The gate fell at the third horn, and these six were through it before the fourth.",
    usernames: ["mireille", "bram", "vexxed", "kestrel.x", "zolwik", "tamsin.r"],
  },
  {
    daysAgo: 3,
    by: "yara",
    title: "Teacher of the autumn",
    text: "Eleven evenings of training for whoever asked, and not one sigh.",
    usernames: ["sakura.m"],
  },
];

/** Officers wrote down what these are remembered for. */
export async function playFame(stage: Stage, { calendar, now }: GuildStory): Promise<void> {
  for (const { daysAgo, by, usernames, ...words } of calendar.honours) {
    const at = now.subtract({ hours: 24 * daysAgo });
    const memberIds: number[] = [];
    for (const username of usernames) {
      const member = await findMemberOfUser(stage.db, stage.guildId, accountOf(calendar, username));
      if (member) memberIds.push(member.memberId);
    }
    const officer = actorOf(stage, accountOf(calendar, by));
    await saveHonour(contextAt(stage, at), officer, { ...words, link: null, memberIds, isPinged: false });
  }
}

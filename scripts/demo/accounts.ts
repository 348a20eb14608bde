import { approveAccount, claimAccount } from "@guildhall/use-cases/verification";
import type { GuildStory } from "./plan-story.ts";
import { accountOf, actorOf, contextAt, type Stage } from "./stage.ts";

/** Some say which account in the game is theirs; the owner knows one of them, and the other waits for an officer. */
export async function playAccounts(stage: Stage, { calendar, now }: GuildStory): Promise<void> {
  const context = contextAt(stage, now);
  for (const { username, playerId, isKnown } of calendar.ways.accounts) {
    const actor = actorOf(stage, accountOf(calendar, username));
    const { accountId } = await claimAccount(context, actor, { playerId });
    if (isKnown) await approveAccount(context, actorOf(stage, calendar.guild.ownerId), { accountId });
  }
}

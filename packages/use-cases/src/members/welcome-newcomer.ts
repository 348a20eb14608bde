import { type Actor, requireRight } from "@guildhall/core";
import type { ContactInput } from "@guildhall/core/diplomacy";
import type { WelcomeNewcomerInput } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { lockForeignGuild } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { findMemberOfUser, saveStanding } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { addToForeignGuild } from "#use-cases/diplomacy/add-contact.ts";
import { joinRoster } from "./join-roster.ts";
import { lockUndecided } from "./lock-undecided.ts";
import { recordDecision } from "./record-decision.ts";

/**
 * An officer welcomes a newcomer. Members and those on trial join the roster with what they said of their character, or go
 * on in the row that they had before. The roles in Discord follow from the decision: nobody gets one without an officer.
 */
export async function welcomeNewcomer(
  { db, clock }: Context,
  actor: Actor,
  { newcomerId, as: decision, foreignGuildId }: WelcomeNewcomerInput,
): Promise<{ readonly name: string }> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const { newcomer, name } = await lockUndecided(tx, guildId, { newcomerId, decision });
    if (decision !== "active" && decision !== "trial") {
      await recordDecision(tx, actor, { newcomerId, decision, now });
      if (decision === "ally" && foreignGuildId !== undefined)
        await speakFor(tx, actor, { foreignGuildId, userId: newcomer.userId, now });
      return { name };
    }
    const known = await findMemberOfUser(tx, guildId, newcomer.userId);
    const memberId = await joinRoster(tx, guild, { newcomer, name, now });
    await saveStanding(tx, guildId, { memberIds: [memberId], standing: decision });
    await recordDecision(tx, actor, { newcomerId, decision, memberId, now });
    const fact = known ? "members.memberChanged" : "members.memberAdded";
    await recordFact(tx, { name: fact, guildId, memberId }, now);
    if (decision === "active")
      await recordFact(tx, { name: "members.memberActivated", guildId, memberId }, now);
    return { name };
  });
}

type Speaking = ContactInput & { readonly now: Temporal.Instant };

/** An ally speaks for a foreign guild at once, where the officer may say so. */
async function speakFor(
  tx: Transaction,
  actor: Actor,
  { foreignGuildId, ...contact }: Speaking,
): Promise<void> {
  requireRight(actor, "diplomacy.edit");
  await lockForeignGuild(tx, actor.guildId, foreignGuildId);
  await addToForeignGuild(tx, actor, { foreignGuildId, ...contact });
}

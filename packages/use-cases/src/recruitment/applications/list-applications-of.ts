import { type Actor, requireRight, userIdOf } from "@guildhall/core";
import type { MemberInput } from "@guildhall/core/members";
import { type Application, listApplicationsOfUser } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";
import { getMember } from "#use-cases/members/get-member.ts";

/** What officers read of how somebody came to the guild. */
export type ApplicationOfMember = Pick<
  Application,
  "applicationId" | "state" | "appliedAt" | "stateChangedAt" | "formerGuild"
>;

/** By which applications a member came, the last one first. Nobody reads what officers hold of their own. */
export async function listApplicationsOf(
  { db }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<readonly ApplicationOfMember[]> {
  requireRight(actor, "recruitment.review");
  const { userId } = await getMember(db, actor.guildId, memberId);
  if (userId === null || userId === userIdOf(actor)) return [];
  const sent = await listApplicationsOfUser(db, actor.guildId, userId);
  return sent.map(({ applicationId, state, appliedAt, stateChangedAt, formerGuild }) => ({
    ...{ applicationId, state, appliedAt, stateChangedAt, formerGuild },
  }));
}

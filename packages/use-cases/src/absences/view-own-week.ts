import type { MemberActor } from "@guildhall/core";
import type { Slot } from "@guildhall/core/absences";
import { findAvailability } from "@guildhall/db/absences";
import { findRosterMember } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

/** When in the week somebody can and never can, by the own clock. */
export type OwnWeek = {
  readonly free: readonly Slot[];
  readonly never: readonly Slot[];
  readonly timeZone: string;
};

export async function viewOwnWeek({ db }: Context, actor: MemberActor): Promise<OwnWeek> {
  const { guildId } = actor;
  const guild = await getGuild(db, guildId);
  const member = await findActingMember(db, actor);
  const known = member && (await findRosterMember(db, guildId, member.memberId));
  const week = member && (await findAvailability(db, guildId, member.memberId));
  return {
    free: week?.free ?? [],
    never: week?.never ?? [],
    timeZone: known?.timeZone ?? guild.timeZone,
  };
}

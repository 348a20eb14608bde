import type { MemberActor } from "@guildhall/core";
import type { ChooseTimeZoneInput } from "@guildhall/core/members";
import { readTimeZone } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { ensureHouse, ensureMember, findRosterMember, saveTimeZone } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { refreshExcuses } from "#use-cases/absences/refresh-excuses.ts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** By which clock a member means days and weeks. Leaves that were said before keep their hours. */
export async function chooseTimeZone(
  { db, clock }: Context,
  actor: MemberActor,
  input: ChooseTimeZoneInput,
): Promise<{ readonly timeZone: string }> {
  const { guildId, userId, name } = actor;
  const timeZone = readTimeZone(input.timeZone);
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const houseId = await ensureHouse(tx, guildId, guild);
    const { memberId } = await ensureMember(tx, guildId, { houseId, userId, name, now });
    const known = (await findRosterMember(tx, guildId, memberId))?.timeZone ?? guild.timeZone;
    await saveTimeZone(tx, guildId, { memberId, timeZone });
    await refreshExcuses(tx, guild, { memberId, now });
    const target = { kind: "member", id: memberId } as const;
    const [before, after] = [{ timeZone: known }, { timeZone }];
    await recordAudit(tx, actor, { useCase: "members.chooseTimeZone", target, before, after, now });
    await recordFact(tx, { name: "absences.availabilityChanged", guildId, memberId }, now);
    return { timeZone };
  });
}

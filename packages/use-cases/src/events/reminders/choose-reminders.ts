import type { MemberActor } from "@guildhall/core";
import type { AuditValues } from "@guildhall/core/audit";
import type { ChooseRemindersInput, OwnReminders } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { findOwnReminders, saveOwnReminders } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { lockSubject } from "#use-cases/members/lock-subject.ts";
import { recordMemberChanged } from "#use-cases/members/record-member-changed.ts";

/** How a member wants to be reminded in this guild, and when not. What is left out stays. */
export async function chooseReminders(
  { db, clock }: Context,
  actor: MemberActor,
  chosen: ChooseRemindersInput,
): Promise<OwnReminders> {
  const { guildId, userId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { memberId } = await lockSubject(tx, actor, { memberId: undefined, now });
    const known = await findOwnReminders(tx, guildId, userId);
    const own = changed(known, chosen);
    const { way, quietFromHour, quietUntilHour } = own;
    await saveOwnReminders(tx, guildId, { userId, way, quietFromHour, quietUntilHour });
    const [before, after] = [describe(known), describe(own)];
    await recordMemberChanged(tx, actor, {
      useCase: "events.chooseReminders",
      before,
      after,
      memberId,
      now,
    });
    return own;
  });
}

function changed(
  known: OwnReminders,
  {
    way = known.way,
    quietFromHour = known.quietFromHour,
    quietUntilHour = known.quietUntilHour,
  }: ChooseRemindersInput,
): OwnReminders {
  return { ...known, way, quietFromHour, quietUntilHour };
}

function describe({ way, quietFromHour, quietUntilHour }: OwnReminders): AuditValues {
  return { reminderWay: way, quietFromHour, quietUntilHour };
}

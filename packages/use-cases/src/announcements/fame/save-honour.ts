import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { SaveHonourInput } from "@guildhall/core/announcements";
import { type Transaction, transaction } from "@guildhall/db";
import { createHonour, saveHonoured, saveHonour as saveKnown } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { lockMembers } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { getStandingHonour } from "./get-honour.ts";

/** Officers write what members are remembered for, or word it anew. Who is honoured and left the guild since can stay. */
export async function saveHonour(
  { db, clock }: Context,
  actor: Actor,
  { honourId: known, memberIds: chosen, awardedOn, ...words }: SaveHonourInput,
): Promise<{ readonly honourId: number }> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { timeZone } = await lockGuild(tx, guildId);
    const before = known === undefined ? undefined : await getStandingHonour(tx, guildId, known);
    const memberIds = [...new Set(chosen)];
    await requirePeople(tx, guildId, memberIds);
    const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    const honour = { ...words, awardedOn: awardedOn ?? before?.awardedOn ?? today };
    const honourId = before?.honourId ?? (await create(tx, actor, { ...honour, writtenAt: now }));
    if (before) await saveKnown(tx, guildId, { ...honour, honourId });
    await saveHonoured(tx, guildId, { honourId, memberIds });
    const values = {
      ...(before && { before: { memberCount: before.people.length } }),
      after: { memberCount: memberIds.length },
    };
    const target = { kind: "guild" } as const;
    await recordAudit(tx, actor, { useCase: "announcements.saveHonour", target, ...values, now });
    await recordFact(tx, { name: "announcements.honourChanged", guildId, honourId }, now);
    return { honourId };
  });
}

async function requirePeople(tx: Transaction, guildId: string, memberIds: readonly number[]): Promise<void> {
  const people = await lockMembers(tx, guildId, memberIds);
  if (people.length < memberIds.length) throw new Refusal("members.notFound");
}

type Written = Omit<Parameters<typeof createHonour>[2], "writtenByMemberId">;

async function create(tx: Transaction, actor: Actor, honour: Written): Promise<number> {
  const writtenByMemberId = (await findActingMember(tx, actor))?.memberId ?? null;
  return await createHonour(tx, actor.guildId, { ...honour, writtenByMemberId });
}

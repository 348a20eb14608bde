import type { Actor } from "@guildhall/core";
import type { AuditActor, NewAuditEntry } from "@guildhall/core/audit";
import type { Transaction } from "@guildhall/db";
import { appendAuditEntry } from "@guildhall/db/audit";
import { ensureHouse, findMemberOfUser } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";

type Recording = NewAuditEntry & {
  readonly now: Temporal.Instant;
  /** The actor's number in the roster, where it is known already. */
  readonly actorMemberId?: number;
};

/** Keeps who changed what, in the transaction of the change. Whoever acts for the first time joins the roster by it. */
export async function recordAudit(
  tx: Transaction,
  actor: Actor,
  { now, actorMemberId, ...entry }: Recording,
): Promise<void> {
  const memberId = actorMemberId ?? (await findOrAddMember(tx, actor, now));
  const name = nameActor(actor, memberId);
  await appendAuditEntry(tx, actor.guildId, { ...entry, actor: name, recordedAt: now });
}

function nameActor(actor: Actor, memberId: number | null): AuditActor {
  const { kind } = actor;
  const program = kind === "job" ? actor.job : kind === "api-key" ? String(actor.apiKeyId) : null;
  return { kind, program, memberId };
}

async function findOrAddMember(tx: Transaction, actor: Actor, now: Temporal.Instant): Promise<number | null> {
  if (actor.kind !== "member") return null;
  const { guildId, userId } = actor;
  const known = await findMemberOfUser(tx, guildId, userId);
  if (known) return known.memberId;
  const houseId = await ensureHouse(tx, guildId, await getGuild(tx, guildId));
  return await ensureActingMember(tx, actor, { houseId, now });
}

import type { Actor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import type { GameAccount } from "@guildhall/core/verification";
import type { Transaction } from "@guildhall/db";
import { ensureHouse } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import { saveSettled } from "@guildhall/db/verification";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { recordAccountChanged } from "./record-account-changed.ts";

type Answer = {
  readonly useCase: AuditedUseCase;
  readonly account: GameAccount;
  readonly settled: Pick<GameAccount, "state" | "proof" | "reason">;
  readonly now: Temporal.Instant;
};

/** A claim has its answer, and its card says so. Whoever answers for the first time joins the roster by it. */
export async function saveAnswer(
  tx: Transaction,
  actor: Actor,
  { useCase, account, settled, now }: Answer,
): Promise<void> {
  const { accountId, state: before } = account;
  const { guildId } = actor;
  const houseId = await ensureHouse(tx, guildId, await getGuild(tx, guildId));
  const settledByMemberId = await ensureActingMember(tx, actor, { houseId, now });
  await saveSettled(tx, guildId, { accountId, ...settled, settledAt: now, settledByMemberId });
  const values = { before: { account: before }, after: { account: settled.state } };
  await recordAccountChanged(tx, actor, { useCase, account, ...values, now });
}

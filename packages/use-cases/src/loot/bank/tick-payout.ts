import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { TickPayoutInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockBankSale, savePayoutPaid } from "@guildhall/db/loot";
import { listAccountIds } from "@guildhall/db/members";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";

/** An officer paid somebody's part in the game, or did not after all. */
export async function tickPayout(
  { db, clock }: Context,
  actor: Actor,
  { saleId, memberId, isPaid }: TickPayoutInput,
): Promise<void> {
  requireRight(actor, "loot.bank");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const sale = await lockBankSale(tx, guildId, saleId);
    if (sale.undoneAt !== null) throw new Refusal("loot.saleUndone");
    const actorMemberId = await ensureActingMember(tx, actor, { houseId: sale.houseId, now });
    const parts = await savePayoutPaid(tx, guildId, {
      saleId,
      memberIds: await listAccountIds(tx, guildId, memberId),
      paidAt: isPaid ? now : null,
      paidByMemberId: isPaid ? actorMemberId : null,
    });
    if (parts === 0) throw new Refusal("loot.payoutNotFound");
    const target = { kind: "item", id: sale.itemId } as const;
    await recordAudit(tx, actor, { useCase: "loot.tickPayout", target, memberId, after: { isPaid }, now });
    await recordFact(tx, { name: "loot.bankChanged", guildId }, now);
  });
}

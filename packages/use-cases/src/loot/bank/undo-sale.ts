import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { SaleInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { countPaid, lockBankSale, saveBankSaleUndone } from "@guildhall/db/loot";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** A sale that was a mistake: the drop lies in the bank again. Once somebody was paid, that is taken back first. */
export async function undoSale({ db, clock }: Context, actor: Actor, { saleId }: SaleInput): Promise<void> {
  requireRight(actor, "loot.bank");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const sale = await lockBankSale(tx, guildId, saleId);
    if (sale.undoneAt !== null) throw new Refusal("loot.saleUndone");
    const count = await countPaid(tx, guildId, saleId);
    if (count > 0) throw new Refusal("loot.payoutsTicked", { count });
    await saveBankSaleUndone(tx, guildId, { saleId, undoneAt: now });
    const target = { kind: "item", id: sale.itemId } as const;
    const before = { salePrice: sale.price, saleSplit: sale.split };
    await recordAudit(tx, actor, { useCase: "loot.undoSale", target, before, now });
    await recordFact(tx, { name: "loot.bankChanged", guildId }, now);
  });
}

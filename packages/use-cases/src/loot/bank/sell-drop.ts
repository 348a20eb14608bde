import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { SellDropInput } from "@guildhall/core/loot";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { type Drop, findBankSale, saveNewBankSale, saveNewPayouts } from "@guildhall/db/loot";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { lockDrop } from "../lock-drop.ts";
import { requireForSale } from "../require-for-sale.ts";
import { prepareSale } from "./prepare-sale.ts";

/** Something of the bank was sold in the game, and who gets what of it is written down. A press that comes twice is written once. */
export async function sellDrop(
  { db, clock }: Context,
  actor: Actor,
  input: SellDropInput,
): Promise<{ readonly saleId: number }> {
  requireRight(actor, "loot.bank");
  const { guildId } = actor;
  const { dropId, requestId } = input;
  return await transaction(db, async (tx) => {
    const locked = await lockDrop(tx, guildId, dropId);
    const known = await findBankSale(tx, guildId, { requestId });
    if (known) return { saleId: known.saleId };
    const drop = await requireForSale(tx, guildId, locked);
    return { saleId: await writeSale(tx, actor, { drop, input, now: clock.now() }) };
  });
}

type Writing = { readonly drop: Drop; readonly input: SellDropInput; readonly now: Temporal.Instant };

async function writeSale(tx: Transaction, actor: Actor, { drop, input, now }: Writing): Promise<number> {
  const { guildId } = actor;
  const { previewId, ...sale } = input;
  const { payouts, toBank, ...prepared } = await prepareSale(tx, guildId, { drop, sale, now });
  if (prepared.previewId !== previewId) throw new Refusal("loot.saleChanged");
  const soldByMemberId = await ensureActingMember(tx, actor, { houseId: drop.houseId, now });
  const { houseId } = drop;
  const saleId = await saveNewBankSale(tx, guildId, {
    ...sale,
    houseId,
    toBank,
    soldAt: now,
    soldByMemberId,
  });
  await saveNewPayouts(
    tx,
    guildId,
    payouts.map((payout) => ({ saleId, ...payout })),
  );
  const target = { kind: "item", id: drop.itemId } as const;
  const after = { salePrice: sale.price, saleSplit: sale.split, memberCount: payouts.length };
  await recordAudit(tx, actor, { useCase: "loot.sellDrop", target, after, now });
  await recordFact(tx, { name: "loot.bankChanged", guildId }, now);
  return saleId;
}

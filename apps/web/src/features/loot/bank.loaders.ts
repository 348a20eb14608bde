import "server-only";
import { hasRight, type MemberActor } from "@guildhall/core";
import type { PreviewSaleInput, ViewBankInput } from "@guildhall/core/loot";
import type { Context } from "@guildhall/use-cases";
import { previewSale, viewBank } from "@guildhall/use-cases/loot";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What the bank is to sell and sold, and whether the reader keeps it. */
export async function readBank(context: Context, actor: MemberActor, input: ViewBankInput) {
  const bank = await viewBank(context, actor, input);
  return toPlain({
    ...bank,
    canSell: hasRight(actor, "loot.bank"),
    canRestore: hasRight(actor, "loot.award"),
  });
}

export type BankInView = Plain<Awaited<ReturnType<typeof readBank>>>;

export type UnsoldInView = BankInView["unsold"][number];

export type SaleInView = BankInView["sales"][number];

/** Who would get what of a sale. */
export async function readSalePreview(context: Context, actor: MemberActor, input: PreviewSaleInput) {
  return toPlain(await previewSale(context, actor, input));
}

export type SalePreviewInView = Plain<Awaited<ReturnType<typeof readSalePreview>>>;

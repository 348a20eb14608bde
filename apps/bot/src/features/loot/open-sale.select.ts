import { hasRight, Refusal, requireRight } from "@guildhall/core";
import type { MessageView } from "@guildhall/discord-views";
import { type SaleRow, tickPayout } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { bankView, groupPayouts, saleView } from "./bank.view.ts";
import { readBank } from "./read-bank.ts";
import { sellDropSelect } from "./sell-drop.modal.ts";

const saleParams = z.object({ saleId: z.number().int().positive() });

/** Opens one sale of the bank. */
export const openSaleSelect = defineSelect({
  feature: "loot",
  name: "sale",
  version: 1,
  kind: "text",
  params: z.object({}),
  run: async (request, _params, [saleId]) => update(await showSale(request, Number(saleId))),
});

/** Whoever is chosen was paid in the game; who was offered beside them was not. */
export const tickPayoutsSelect = defineSelect({
  feature: "loot",
  name: "payouts",
  version: 1,
  kind: "text",
  params: saleParams.extend({ group: z.number().int().min(0) }),
  async run(request, { saleId, group: number }, chosen) {
    const { context, actor } = request;
    requireRight(actor, "loot.bank");
    const { payouts } = await getSale(request, saleId);
    const offered = groupPayouts(payouts).find((group) => group.number === number)?.payouts ?? [];
    for (const { memberId, paidAt } of offered) {
      const isPaid = chosen.includes(String(memberId));
      if (isPaid !== (paidAt !== null)) await tickPayout(context, actor, { saleId, memberId, isPaid });
    }
    return update(await showSale(request, saleId));
  },
});

export const backToBankButton = defineButton({
  feature: "loot",
  name: "bank",
  version: 1,
  params: z.object({}),
  run: async (request) => update(await showBank(request)),
});

/** What lies in the guild's bank, and what it sold. */
export async function showBank(request: DiscordRequest): Promise<MessageView> {
  const { actor, t, language } = request;
  return bankView({ t, language }, await readBank(request), {
    open: (look) => openSaleSelect.component({}, look),
    sell: hasRight(actor, "loot.bank") ? (look) => sellDropSelect.component({}, look) : undefined,
  });
}

async function showSale(request: DiscordRequest, saleId: number): Promise<MessageView> {
  const { actor, t, language } = request;
  const sale = await getSale(request, saleId);
  return saleView({ t, language }, sale, {
    tick: hasRight(actor, "loot.bank")
      ? (group, look) => tickPayoutsSelect.component({ saleId, group }, look)
      : undefined,
    back: (label) => backToBankButton.component({}, { label }),
  });
}

async function getSale(request: DiscordRequest, saleId: number): Promise<SaleRow> {
  const sale = (await readBank(request)).sales.find((one) => one.saleId === saleId);
  if (!sale) throw new Refusal("loot.saleNotFound");
  return sale;
}

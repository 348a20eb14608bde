import { randomBytes } from "node:crypto";
import { requireRight } from "@guildhall/core";
import { type PreviewSaleInput, previewSaleInput, saleSplits, sellDropInput } from "@guildhall/core/loot";
import { previewSale, sellDrop } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { readBank } from "./read-bank.ts";
import { ofEvent, saleDialog, saleDraft } from "./sale-draft.view.ts";
import { tellItemInRow } from "./tell-item-in-row.ts";

const number = z.number().int().min(0);

/** Opens the dialog in which an officer says what something of the bank brought. */
export const sellDropSelect = defineSelect({
  feature: "loot",
  name: "sell",
  version: 1,
  kind: "text",
  params: z.object({}),
  async run({ actor, t }, _params, [dropId]) {
    requireRight(actor, "loot.bank");
    return sellDropModal.open({ dropId: Number(dropId) }, saleDialog(t));
  },
});

/** Shows who would get what before anything is written. */
export const sellDropModal = defineModal({
  feature: "loot",
  name: "sale-draft",
  version: 1,
  params: previewSaleInput.pick({ dropId: true }),
  fields: z.object({
    price: previewSaleInput.shape.price,
    split: previewSaleInput.shape.split,
    days: z.coerce.number().int(),
    percent: previewSaleInput.shape.bankPercent,
  }),
  async run(request, { dropId }, { price, split, days, percent }) {
    const { context, actor, t, language } = request;
    const said = { dropId, price, split, days, percent };
    const { previewId, ...parts } = await previewSale(
      context,
      actor,
      parseInput(previewSaleInput, saleOf(said)),
    );
    const pressed = { ...said, previewId, requestId: randomBytes(6).toString("base64url") };
    return update(
      saleDraft({ t, language }, { item: await nameDrop(request, dropId), price, split, ...parts }, (label) =>
        sellDropButton.component(pressed, { label, style: "primary" }),
      ),
    );
  },
});

/** Writes exactly what the message shows, once. */
export const sellDropButton = defineButton({
  feature: "loot",
  name: "sold",
  version: 1,
  params: z.object({
    dropId: number,
    price: number,
    split: z.enum(saleSplits),
    days: number,
    percent: number,
    previewId: z.string().max(32),
    requestId: z.string().max(12),
  }),
  async run(request, { previewId, requestId, ...said }) {
    const { context, actor, t } = request;
    const item = await nameDrop(request, said.dropId);
    await sellDrop(context, actor, parseInput(sellDropInput, { ...saleOf(said), previewId, requestId }));
    return update({ content: t("loot.bank.isSold", { item }) });
  },
});

type Said = Pick<PreviewSaleInput, "dropId" | "price" | "split"> & {
  readonly days: number;
  readonly percent: number;
};

function saleOf({ days, percent, ...sale }: Said) {
  return { ...sale, bankPercent: percent, windowDays: days === ofEvent ? null : days };
}

async function nameDrop(request: DiscordRequest, dropId: number): Promise<string> {
  const { unsold, sales } = await readBank(request);
  const found = [...unsold, ...sales].find((one) => one.dropId === dropId);
  return tellItemInRow(request.t, found?.item);
}

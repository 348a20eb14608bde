import { z } from "zod";
import { itemLanguages } from "../../items/index.ts";
import { slipKey } from "../slip-key.ts";
import { saleSplits } from "./split-sale.ts";

const number = z.coerce.number().int().positive();

/** Ten thousand million of the game's smallest coin: more is a slip of the keyboard. */
const price = z.coerce.number().int().min(1).max(10_000_000_000);

export const previewSaleInput = z.object({
  dropId: number,
  price,
  split: z.enum(saleSplits),
  /** What the bank keeps of it, in percent. */
  bankPercent: z.coerce.number().int().min(0).max(100).default(0),
  /** Attendance over so many days back counts; null for that of the event at which it dropped. */
  windowDays: z
    .union([z.literal(30), z.literal(60), z.literal(90)])
    .nullable()
    .default(null),
});

export type PreviewSaleInput = z.output<typeof previewSaleInput>;

export const sellDropInput = previewSaleInput.extend({ ...slipKey, previewId: z.string().max(32) });

export type SellDropInput = z.output<typeof sellDropInput>;

export const saleInput = z.object({ saleId: number });

export type SaleInput = z.output<typeof saleInput>;

export const tickPayoutInput = saleInput.extend({ memberId: number, isPaid: z.boolean() });

export type TickPayoutInput = z.output<typeof tickPayoutInput>;

export const viewBankInput = z.object({
  language: z.enum(itemLanguages),
  /** Only sales before this one: the last one of the page before. */
  beforeSaleId: number.optional(),
});

export type ViewBankInput = z.output<typeof viewBankInput>;

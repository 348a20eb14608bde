import { z } from "zod";
import { itemLanguages } from "../items/index.ts";

const number = z.coerce.number().int().positive();

export const reserveInput = z.object({ eventId: number, itemId: number });

export type ReserveInput = z.output<typeof reserveInput>;

export const listReservesInput = z.object({ eventId: number, language: z.enum(itemLanguages) });

export type ListReservesInput = z.output<typeof listReservesInput>;

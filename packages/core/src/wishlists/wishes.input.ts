import { z } from "zod";
import { itemLanguages } from "../items/index.ts";
import { itemWeights } from "./item-weight.ts";
import { mostOfChoice, mostQuantity } from "./wish.ts";

const number = z.coerce.number().int().positive();

const language = z.enum(itemLanguages);

const quantity = z.coerce.number().int().min(1).max(mostQuantity);

const note = z
  .string()
  .trim()
  .max(200)
  .refine((text) => !/\p{Cc}/u.test(text))
  .transform((text) => text || null);

export const wishInput = z.object({ wishId: number });

export type WishInput = z.output<typeof wishInput>;

export const addWishInput = z.object({
  /** Whose list; without it the own. */
  memberId: number.optional(),
  itemId: number,
  /** Without it the first kind of interest of the game. */
  interest: z.string().max(40).optional(),
  quantity: quantity.default(1),
  note: note.nullable().default(null),
});

export type AddWishInput = z.output<typeof addWishInput>;

/** What is left out stays as it is. Another interest begins a new age: the wish is one that nobody had before. */
export const changeWishInput = wishInput.extend({
  interest: z.string().max(40).optional(),
  quantity: quantity.optional(),
  note: note.nullable().optional(),
});

export type ChangeWishInput = z.output<typeof changeWishInput>;

/** Puts a wish to a place among those of its interest, 1 for the first. */
export const orderWishInput = wishInput.extend({ place: z.coerce.number().int().min(1).max(1_000) });

export type OrderWishInput = z.output<typeof orderWishInput>;

/** Makes wishes one choice; a single one leaves the choice that it was in. */
export const groupWishesInput = z.object({
  wishIds: z
    .array(number)
    .min(1)
    .max(mostOfChoice)
    .transform((ids): readonly number[] => [...new Set(ids)]),
});

export type GroupWishesInput = z.output<typeof groupWishesInput>;

export const viewOwnWishesInput = z.object({ language });

export type ViewOwnWishesInput = z.output<typeof viewOwnWishesInput>;

export const viewWishesOfInput = z.object({ memberId: number, language });

export type ViewWishesOfInput = z.output<typeof viewWishesOfInput>;

export const viewItemWishesInput = z.object({ itemId: number, language });

export type ViewItemWishesInput = z.output<typeof viewItemWishesInput>;

export const viewDemandInput = z.object({
  language,
  limit: z.coerce.number().int().min(1).max(100).default(25),
  /** For a channel: only what everybody may read, whoever asks. */
  isForEverybody: z.boolean().default(false),
});

export type ViewDemandInput = z.output<typeof viewDemandInput>;

export const setItemWeightInput = z.object({
  itemId: number,
  /** Null for what the grade makes of it. */
  weight: z.literal(itemWeights).nullable(),
});

export type SetItemWeightInput = z.output<typeof setItemWeightInput>;

const instant = z.iso.datetime({ offset: true });

/** Without a beginning from now on, without an end until officers unlock. */
export const lockWishesInput = z.object({
  lockedFrom: instant.nullable().default(null),
  lockedUntil: instant.nullable().default(null),
});

export type LockWishesInput = z.output<typeof lockWishesInput>;

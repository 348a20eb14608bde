import { z } from "zod";
import { itemLanguages } from "../../items/index.ts";
import { lootModes } from "./modes.ts";
import { pointsPrice } from "./points-price.ts";

const number = z.coerce.number().int().positive();

/** Made by whoever presses: the same press twice is done once. */
const requestId = z.string().trim().min(1).max(40);

const interest = z.string().min(1).max(40);

/** A session lasts a week at most. */
export const mostMinutes = 10_080;

const minutes = z.coerce.number().int().min(1).max(mostMinutes);

/** A stage as an officer sets it; what is left out is as the guild's settings say. */
export const stageInput = z.object({
  mode: z.enum(lootModes),
  minutes: minutes.optional(),
  minimum: pointsPrice.optional(),
  offSpecMinimum: pointsPrice.optional(),
  increment: pointsPrice.refine((amount) => amount > 0).optional(),
  interests: z.array(interest).min(1).max(20).optional(),
});

export type StageInput = z.output<typeof stageInput>;

/** How many ways a sale may go through. */
export const mostStages = 3;

/** A moment by the guild's clock. */
const onWall = z.object({ day: z.iso.date(), time: z.iso.time({ precision: -1 }) });

export type OnWall = z.output<typeof onWall>;

export const openSessionInput = z.object({
  requestId,
  dropIds: z.array(number).min(1).max(25),
  stages: z.array(stageInput).min(1).max(mostStages),
  /** When the first stage ends, instead of after so many minutes. */
  ends: onWall.optional(),
  /** The pool that pays; without it the one that events of the house pay into. */
  poolId: number.optional(),
});

export type OpenSessionInput = z.output<typeof openSessionInput>;

export const lootSessionInput = z.object({ sessionId: number });

export type LootSessionInput = z.output<typeof lootSessionInput>;

/** In which language items are named. */
const language = z.enum(itemLanguages);

export const viewSessionInput = lootSessionInput.extend({ language });

export type ViewSessionInput = z.output<typeof viewSessionInput>;

export const listOpenSessionsInput = z.object({ language });

export type ListOpenSessionsInput = z.output<typeof listOpenSessionsInput>;

export const enterSessionInput = lootSessionInput.extend({
  /** Without it the first kind of interest of the game. */
  interest: interest.optional(),
});

export type EnterSessionInput = z.output<typeof enterSessionInput>;

export const placeBidInput = enterSessionInput.extend({ requestId, maximum: pointsPrice });

export type PlaceBidInput = z.output<typeof placeBidInput>;

export const retractBidInput = lootSessionInput.extend({ requestId });

export type RetractBidInput = z.output<typeof retractBidInput>;

export const extendSessionInput = lootSessionInput.extend({
  minutes,
});

export type ExtendSessionInput = z.output<typeof extendSessionInput>;

export const viewPriceHistoryInput = z.object({ itemId: number });

export type ViewPriceHistoryInput = z.output<typeof viewPriceHistoryInput>;

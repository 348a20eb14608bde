import { z } from "zod";
import { codeVotes } from "./code-vote.ts";
import { foldGiftCode, maxGiftCode, maxGiftGives, maxGiftNote, maxRedeemUrl } from "./gift-code.ts";

const number = z.coerce.number().int().positive();

/** Names one code. */
export const giftCodeInput = z.object({ codeId: number });

export type GiftCodeInput = z.output<typeof giftCodeInput>;

const line = (maxLength: number) =>
  z
    .string()
    .trim()
    .max(maxLength)
    .refine((text) => !/\p{Cc}/u.test(text));

export const saveGiftCodeInput = z.object({
  /** Left out: a new one. */
  codeId: number.optional(),
  /** A backtick would end the block in which it is copied. */
  code: line(maxGiftCode).refine((code) => foldGiftCode(code) !== "" && !code.includes("`")),
  gives: line(maxGiftGives).min(1),
  redeemUrl: z
    .string()
    .trim()
    .max(maxRedeemUrl)
    .nullable()
    .default(null)
    .transform((url) => url || null)
    .pipe(z.url({ protocol: /^https$/, hostname: z.regexes.domain }).nullable()),
  expiresAt: z.iso.datetime({ offset: true }).nullable().default(null),
  note: line(maxGiftNote)
    .nullable()
    .default(null)
    .transform((note) => note || null),
});

export type SaveGiftCodeInput = z.output<typeof saveGiftCodeInput>;

export const tickGiftCodeInput = giftCodeInput.extend({
  /** Left out: the other way than it was. */
  isTicked: z.boolean().optional(),
});

export type TickGiftCodeInput = z.output<typeof tickGiftCodeInput>;

export const voteOnCodeInput = giftCodeInput.extend({ vote: z.enum(codeVotes) });

export type VoteOnCodeInput = z.output<typeof voteOnCodeInput>;

/** Whom the next word about codes is for, and since when it waits. */
export const remindOfCodesInput = z.object({ memberId: number });

export type RemindOfCodesInput = z.output<typeof remindOfCodesInput>;

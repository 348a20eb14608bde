import { z } from "zod";
import { roles } from "../../games/index.ts";
import { aims, partySizes } from "../balancing/index.ts";
import { mostParties, seatCount } from "./plan-parties.ts";

const number = z.coerce.number().int().positive();

const eventId = number;

const partyKey = z.string().min(1).max(20);

/** Of which version somebody has seen the parties: what was changed since is not written over. */
const draftNumber = number;

export const viewPartiesInput = z.object({ eventId });

export type ViewPartiesInput = z.output<typeof viewPartiesInput>;

export const buildPartiesInput = z.object({
  eventId,
  /** Null where there are none yet. */
  draftNumber: draftNumber.nullable(),
  /** A preset of the guild, by which the parties are planned anew; places by hand stay where their party stays. */
  presetId: number.optional(),
});

export type BuildPartiesInput = z.output<typeof buildPartiesInput>;

export const listAlternativesInput = z.object({ eventId, draftNumber });

export type ListAlternativesInput = z.output<typeof listAlternativesInput>;

export const takeAlternativeInput = z.object({
  eventId,
  draftNumber,
  /** Which of the list, from 1. */
  alternative: number,
});

export type TakeAlternativeInput = z.output<typeof takeAlternativeInput>;

export const placeMemberInput = z.object({
  eventId,
  draftNumber,
  memberId: number,
  /** Null for the bench. */
  partyKey: partyKey.nullable(),
  swapWithMemberId: number.optional(),
});

export type PlaceMemberInput = z.output<typeof placeMemberInput>;

export const seatArrivalInput = z.object({
  eventId,
  /** Of the version that everybody sees. */
  draftNumber,
  memberId: number,
  partyKey,
  /** What they play there; null for somebody without a build. */
  buildId: number.nullable(),
  /** Who is not there and gives the seat up. */
  insteadOfMemberId: number.optional(),
});

export type SeatArrivalInput = z.output<typeof seatArrivalInput>;

export const lockPlacesInput = z.object({
  eventId,
  draftNumber,
  memberIds: z.array(number).min(1).max(500),
  isLocked: z.boolean(),
});

export type LockPlacesInput = z.output<typeof lockPlacesInput>;

export const leadPartyInput = z.object({ eventId, draftNumber, memberId: number });

export type LeadPartyInput = z.output<typeof leadPartyInput>;

const seats = z
  .array(
    z.object({
      count: z.coerce.number().int().min(1).max(40),
      roles: z.array(z.enum(roles)).min(1).readonly(),
    }),
  )
  .max(roles.length)
  .readonly();

const party = z
  .object({
    partyKey,
    name: z
      .string()
      .trim()
      .max(40)
      .refine((text) => !/\p{Cc}/u.test(text))
      .nullable()
      .transform((text) => text || null),
    size: z.coerce.number().int().min(partySizes.min).max(partySizes.max),
    seats,
    houseId: number.nullable(),
    wantsLeader: z.boolean(),
  })
  .refine(({ size, seats }) => seatCount(seats) <= size, { path: ["seats"] });

const pair = z.tuple([number, number]).refine(([one, other]) => one !== other);

const partySetting = z.object({
  parties: z
    .array(party)
    .min(1)
    .max(mostParties)
    .refine((parties) => new Set(parties.map((one) => one.partyKey)).size === parties.length)
    .readonly(),
  together: z.array(z.array(number).min(2).max(40).readonly()).max(100).readonly(),
  apart: z.array(pair.readonly()).max(200).readonly(),
  aim: z.enum(aims),
  keepsStatics: z.boolean(),
});

export const changePartySettingInput = z.object({ eventId, draftNumber, setting: partySetting });

export type ChangePartySettingInput = z.output<typeof changePartySettingInput>;

export const partyDraftInput = z.object({ eventId, draftNumber });

export type PartyDraftInput = z.output<typeof partyDraftInput>;

export const publishPartiesInput = partyDraftInput.extend({
  /** Left out: as it was published before. */
  hasVoice: z.boolean().optional(),
  hasRoles: z.boolean().optional(),
});

export type PublishPartiesInput = z.output<typeof publishPartiesInput>;

export const savePartyPresetInput = z.object({
  /** Left out: a new one. */
  presetId: number.optional(),
  name: z
    .string()
    .trim()
    .min(2)
    .max(50)
    .refine((text) => !/\p{Cc}/u.test(text)),
  /** Rules for people are of an event; a preset has the parties and the aim. */
  parties: partySetting.shape.parties,
  aim: partySetting.shape.aim,
  keepsStatics: partySetting.shape.keepsStatics,
});

export type SavePartyPresetInput = z.output<typeof savePartyPresetInput>;

export const partyPresetInput = z.object({ presetId: number });

export type PartyPresetInput = z.output<typeof partyPresetInput>;

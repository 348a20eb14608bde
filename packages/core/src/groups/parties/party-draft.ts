import type { Role } from "../../games/index.ts";
import type { Aim, PartyPlan } from "../balancing/index.ts";

/** A party as officers plan it; null where it is only called by its number. */
export type NamedParty = PartyPlan & { readonly name: string | null };

/** What parties of an event are made by. */
export type PartySetting = {
  readonly parties: readonly NamedParty[];
  readonly together: readonly (readonly number[])[];
  readonly apart: readonly (readonly [memberId: number, otherMemberId: number])[];
  readonly aim: Aim;
  readonly keepsStatics: boolean;
};

/** Where somebody is: in a party, or on the bench (null). */
export type PartyPlace = {
  readonly memberId: number;
  readonly partyKey: string | null;
  /** What they play there; null of somebody who said nothing. */
  readonly role: Role | null;
  /** With which build; null of somebody who only said as what they come. */
  readonly buildId: number | null;
  readonly isLeader: boolean;
  /** Placed by hand: the balancer leaves them there. */
  readonly isLocked: boolean;
};

/** What a version of the parties came from. */
export const draftCauses = ["balance", "alternative", "place", "lock", "setting"] as const;

export type DraftCause = (typeof draftCauses)[number];

/** One version of the parties of an event. It is never changed: whoever moves somebody makes the next one. */
export type PartyDraft = {
  /** From 1, in the order in which they were made. */
  readonly number: number;
  /** What it was made from, and what undoing leads back to; null of the first one. */
  readonly parentNumber: number | null;
  readonly cause: DraftCause;
  readonly setting: PartySetting;
  readonly places: readonly PartyPlace[];
  readonly seed: number;
  /** Made by the plain way, because the balancer failed. */
  readonly isPlain: boolean;
};

/** Which versions of an event count. */
export type PartyBoard = {
  readonly eventId: number;
  /** What officers work on. */
  readonly currentNumber: number;
  readonly lastNumber: number;
  /** What everybody sees; null before anything was published. */
  readonly publishedNumber: number | null;
  readonly publishedAt: Temporal.Instant | null;
  /** Whether each party has a voice channel of its own, and a role that is gone after the event. */
  readonly hasVoice: boolean;
  readonly hasRoles: boolean;
};

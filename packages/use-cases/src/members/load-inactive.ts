import {
  findInactivity,
  type InactivityCause,
  type InactivityRule,
  type Nudge,
  type SignsOfLife,
} from "@guildhall/core/members";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listAbsences, type NamedAbsence } from "@guildhall/db/absences";
import { listLastHeard } from "@guildhall/db/attendance";
import { listLastAnswers } from "@guildhall/db/events";
import { listLastNudges, listLastPowerReadings, type RosterMember } from "@guildhall/db/members";
import { getGuild, getSettings } from "@guildhall/db/settings";
import { loadSeating, type Seating } from "./load-seating.ts";

/** Somebody of whom nothing was heard for long, or whose power is old, with all that this is taken from. */
export type InactiveMember = RosterMember &
  SignsOfLife & {
    /** The first is the weightier. */
    readonly causes: readonly [InactivityCause, ...InactivityCause[]];
    /** The last sign of life, else the day of joining. */
    readonly sinceAt: Temporal.Instant;
    /** The last time that officers had the person asked; null for never. */
    readonly nudge: Nudge | null;
  };

export type Inactive = Pick<Seating, "houses"> & {
  readonly rule: InactivityRule;
  /** Who was silent for longest first, then those whose power alone is old. */
  readonly members: readonly InactiveMember[];
};

/** Who is missed, by the guild's own settings. */
export async function loadInactive(db: Queryable, guildId: string, now: Temporal.Instant): Promise<Inactive> {
  const rule = await loadRule(db, guildId, now);
  const signsOf = await loadSigns(db, guildId, rule);
  const nudges = await listLastNudges(db, guildId);
  const { houses, members } = await loadSeating(db, guildId);
  const found = members.flatMap((member): readonly InactiveMember[] => {
    const nudge = nudges.get(member.memberId) ?? null;
    const { isOnLeave, ...signs } = signsOf(member, nudge);
    const { causes, sinceAt } = findInactivity({ ...member, ...signs, isOnLeave }, rule);
    const [first, ...others] = causes;
    return first ? [{ ...member, ...signs, causes: [first, ...others], sinceAt, nudge }] : [];
  });
  return { houses, rule, members: found.toSorted(bySilence) };
}

async function loadRule(db: Queryable, guildId: string, now: Temporal.Instant): Promise<InactivityRule> {
  const settings = await getSettings(db, guildId);
  const { modulesOff } = await getGuild(db, guildId);
  const hears = isFeatureOn(modulesOff, "events") || isFeatureOn(modulesOff, "attendance");
  return {
    inactiveDays: hears ? settings["members.inactiveDays"] : null,
    staleDays: settings["members.staleProfileDays"],
    now,
  };
}

async function loadSigns(db: Queryable, guildId: string, { inactiveDays, staleDays, now }: InactivityRule) {
  const answers = await listLastAnswers(db, guildId);
  const heard = new Map((await listLastHeard(db, guildId)).map((one) => [one.userId, one]));
  const powers = await listLastPowerReadings(db, guildId);
  const from = now.subtract({ hours: Math.max(inactiveDays ?? 0, staleDays) * 24 });
  const leaves = Map.groupBy(
    await listAbsences(db, guildId, { from, until: now.add({ milliseconds: 1 }) }),
    ({ memberId }) => memberId,
  );
  return ({ memberId, userId }: RosterMember, nudge: Nudge | null) => {
    const voice = userId === null ? undefined : heard.get(userId);
    return {
      answeredAt: answers.get(memberId) ?? null,
      heardAt: voice?.isInVoice ? now : (voice?.heardAt ?? null),
      powerAt: powers.get(memberId) ?? null,
      saidHereAt: nudge?.answeredAt ?? null,
      ...readLeaves(leaves.get(memberId) ?? [], now),
    };
  };
}

function readLeaves(
  leaves: readonly NamedAbsence[],
  now: Temporal.Instant,
): Pick<SignsOfLife, "backAt"> & { readonly isOnLeave: boolean } {
  const isOver = ({ endsAt }: NamedAbsence) => endsAt !== null && Temporal.Instant.compare(endsAt, now) <= 0;
  const ends = leaves.filter(isOver).flatMap(({ endsAt }) => endsAt ?? []);
  return {
    isOnLeave: leaves.some((leave) => !isOver(leave)),
    backAt: ends.toSorted(Temporal.Instant.compare).at(-1) ?? null,
  };
}

function bySilence(one: InactiveMember, other: InactiveMember): number {
  const isSilent = ({ causes }: InactiveMember) => Number(causes[0] === "silent");
  return isSilent(other) - isSilent(one) || Temporal.Instant.compare(one.sinceAt, other.sinceAt);
}

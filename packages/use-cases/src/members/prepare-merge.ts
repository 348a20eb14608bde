import { Refusal } from "@guildhall/core";
import type { Member, PreviewMergeInput } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listAbsencesOfMember } from "@guildhall/db/absences";
import { listEventsOfMember } from "@guildhall/db/attendance";
import { listSeats } from "@guildhall/db/groups";
import { listCharacters, listMerges } from "@guildhall/db/members";
import { listOpenWishes } from "@guildhall/db/wishlists";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { getMember } from "./get-member.ts";
import { listAnsweredEventIds } from "./list-answered-event-ids.ts";
import { listMemberBalances, type MemberBalance } from "./list-member-balances.ts";
import { sinceOf } from "./since-of.ts";

/** What goes over to a member when somebody turns out to be the same person. */
export type MergePreview = {
  /** Who is no member of their own any more. */
  readonly merged: Member;
  readonly member: Member;
  readonly balances: readonly MemberBalance[];
  readonly characterNames: readonly string[];
  /** Settled events in which the one that goes over has a result. */
  readonly eventCount: number;
  /** Of those, the ones in which both have a result, and both were paid. */
  readonly bothEventCount: number;
  /** Events to come that were answered for the one that goes over. */
  readonly answeredEventIds: readonly number[];
  readonly absenceCount: number;
  /** Wishes that are open. */
  readonly wishCount: number;
  readonly seatCount: number;
  /** Fingerprint of all this. Merging asks for it, so that what was read is what is done. */
  readonly previewId: string;
};

type Preparing = PreviewMergeInput & { readonly now: Temporal.Instant };

/** Refuses two who cannot be one: the one that goes over has no account, and nobody went over to it. */
export async function prepareMerge(
  db: Queryable,
  guildId: string,
  { mergedMemberId, memberId, now }: Preparing,
): Promise<MergePreview> {
  const [merged, member] = [
    await getMember(db, guildId, mergedMemberId),
    await getMember(db, guildId, memberId),
  ];
  const others = await listMerges(db, guildId, mergedMemberId);
  if (merged.userId !== null || mergedMemberId === memberId || others.length > 0)
    throw new Refusal("members.mergeNeedsTwo");
  const [theirs, own] = [
    await listResultIds(db, guildId, { memberId: mergedMemberId, now }),
    await listResultIds(db, guildId, { memberId, now }),
  ];
  const characters = await listCharacters(db, guildId, mergedMemberId);
  const found = {
    merged,
    member,
    balances: await listMemberBalances(db, guildId, mergedMemberId),
    characterNames: characters.map(({ name }) => name),
    eventCount: theirs.size,
    bothEventCount: theirs.intersection(own).size,
    answeredEventIds: await listAnsweredEventIds(db, guildId, { memberId: mergedMemberId, now }),
    absenceCount: (await listAbsencesOfMember(db, guildId, mergedMemberId)).length,
    wishCount: (await listOpenWishes(db, guildId, mergedMemberId)).length,
    seatCount: await countSeats(db, guildId, { merged, member }),
  };
  return { ...found, previewId: fingerprintOf(found) };
}

type Whose = { readonly memberId: number; readonly now: Temporal.Instant };

async function listResultIds(
  db: Queryable,
  guildId: string,
  { memberId, now }: Whose,
): Promise<ReadonlySet<number>> {
  const events = await listEventsOfMember(db, guildId, { memberId, since: sinceOf(null, now) });
  return new Set(events.filter(({ result }) => result !== null).map(({ eventId }) => eventId));
}

/** Nobody sits in a static twice, and nobody is a regular of two. */
async function countSeats(
  db: Queryable,
  guildId: string,
  { merged, member }: Pick<MergePreview, "merged" | "member">,
): Promise<number> {
  const seats = await listSeats(db, guildId);
  const theirs = seats.filter(({ memberId }) => memberId === merged.memberId);
  const own = seats.filter(({ memberId }) => memberId === member.memberId);
  const isInTheWay = theirs.some((one) =>
    own.some((other) => one.staticId === other.staticId || (!one.isSubstitute && !other.isSubstitute)),
  );
  if (isInTheWay) throw new Refusal("members.mergeSeats");
  return theirs.length;
}

import { Refusal } from "@guildhall/core";
import type { Member, Rank } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listOpenEventsOf, listSeries } from "@guildhall/db/events";
import { listStatics } from "@guildhall/db/groups";
import { listRanks } from "@guildhall/db/members";

/** What hangs on one member. */
export type Held = {
  /** Planned by the member and not over yet, the next first. */
  readonly events: readonly {
    readonly eventId: number;
    readonly title: string;
    readonly startsAt: Temporal.Instant;
  }[];
  /** Repeated by the member and not ended. */
  readonly series: readonly { readonly seriesId: number; readonly title: string }[];
  /** Led by the member. */
  readonly statics: readonly { readonly staticId: number; readonly name: string }[];
  /** Ranks in which the member is to follow. */
  readonly heirOf: readonly Rank[];
};

export async function loadHeld(
  db: Queryable,
  guildId: string,
  { memberId, userId }: Pick<Member, "memberId" | "userId">,
): Promise<Held> {
  const statics = (await listStatics(db, guildId)).filter((each) => each.leaderMemberId === memberId);
  return {
    events: userId === null ? [] : await listOpenEventsOf(db, guildId, userId),
    series: userId === null ? [] : await listSeriesOf(db, guildId, userId),
    statics: statics.map(({ staticId, name }) => ({ staticId, name })),
    heirOf: (await listRanks(db, guildId)).filter(({ heirMemberId }) => heirMemberId === memberId),
  };
}

async function listSeriesOf(db: Queryable, guildId: string, userId: string): Promise<Held["series"]> {
  const series = (await listSeries(db, guildId)).filter((each) => each.createdByUserId === userId);
  return series.map(({ seriesId, title }) => ({ seriesId, title }));
}

/** Two different members of the roster. */
export function requireTwo(memberId: number, toMemberId: number): void {
  if (memberId === toMemberId) throw new Refusal("members.handOverNeedsTwo");
}

import { type Actor, hasRight } from "@guildhall/core";
import { type HeldIds, type Member, mayChangeRank, rightsOfParts } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listSeats } from "@guildhall/db/groups";
import { findRankChanger } from "./find-rank-changer.ts";
import type { Held } from "./load-held.ts";

/** Why something stays where it is. */
export type KeptReason = "noAccount" | "notRegular" | "notYours";

/** What the other can take over, and what stays. */
export type SortedHeld = Held & {
  readonly kept: readonly {
    readonly part: keyof HeldIds;
    readonly name: string;
    readonly reason: KeptReason;
  }[];
};

type Sorting = { readonly held: Held; readonly to: Pick<Member, "memberId" | "userId"> };

/**
 * Events and series need somebody with an account, statics one of their regulars, and ranks an officer who stands above them. What is not
 * the actor's to change stays.
 */
export async function sortHeld(db: Queryable, actor: Actor, { held, to }: Sorting): Promise<SortedHeld> {
  const ofStatic = await findStaticReason(db, actor, to);
  const ofRank = await findRankReason(db, actor);
  const ofEvent = (): KeptReason | undefined => (to.userId === null ? "noAccount" : undefined);
  const kept = [
    ...held.events.map((event) => ({ part: "eventIds", name: event.title, reason: ofEvent() }) as const),
    ...held.series.map((one) => ({ part: "seriesIds", name: one.title, reason: ofEvent() }) as const),
    ...held.statics.map((one) => ({ part: "staticIds", name: one.name, reason: ofStatic(one) }) as const),
    ...held.heirOf.map((rank) => ({ part: "heirOfRankIds", name: rank.name, reason: ofRank(rank) }) as const),
  ];
  return {
    events: held.events.filter(() => !ofEvent()),
    series: held.series.filter(() => !ofEvent()),
    statics: held.statics.filter((one) => !ofStatic(one)),
    heirOf: held.heirOf.filter((rank) => !ofRank(rank)),
    kept: kept.flatMap(({ reason, ...one }) => (reason ? [{ ...one, reason }] : [])),
  };
}

async function findStaticReason(db: Queryable, actor: Actor, { memberId }: Sorting["to"]) {
  const isOwn = hasRight(actor, rightsOfParts.staticIds);
  const seats = await listSeats(db, actor.guildId);
  const regularOf = new Set(
    seats.filter((seat) => seat.memberId === memberId && !seat.isSubstitute).map(({ staticId }) => staticId),
  );
  return ({ staticId }: Held["statics"][number]): KeptReason | undefined => {
    if (!isOwn) return "notYours";
    return regularOf.has(staticId) ? undefined : "notRegular";
  };
}

async function findRankReason(db: Queryable, actor: Actor) {
  const isOwn = hasRight(actor, rightsOfParts.heirOfRankIds);
  const changer = await findRankChanger(db, actor);
  return ({ position }: Held["heirOf"][number]): KeptReason | undefined =>
    isOwn && mayChangeRank(changer, position, position) ? undefined : "notYours";
}

export function idsOf({ events, series, statics, heirOf }: Held): HeldIds {
  return {
    eventIds: events.map(({ eventId }) => eventId),
    seriesIds: series.map(({ seriesId }) => seriesId),
    staticIds: statics.map(({ staticId }) => staticId),
    heirOfRankIds: heirOf.map(({ rankId }) => rankId),
  };
}

export const countIds = (ids: HeldIds): number => Object.values(ids).flat().length;

import type { Right } from "@guildhall/core";
import { makeEvent, randomSnowflake } from "@guildhall/db/testing";
import { contestResult, holdEvent, viewContest } from "#use-cases/attendance/index.ts";
import type { Context } from "#use-cases/context.ts";
import type { Hall } from "./make-hall.ts";
import { settleNow } from "./settle-now.ts";

export type FurnishedContests = {
  /** Bram contests what was settled. */
  readonly contestId: number;
  /** Fingerprint of accepting it. */
  readonly previewId: string;
  /** The officer contests something else. */
  readonly ownId: number;
  /** An event that an officer keeps from settling itself, and one whose time to do so is over. */
  readonly heldEventId: number;
  readonly dueEventId: number;
};

type Furnishing = Pick<Hall, "guildId" | "marker" | "system" | "bram" | "officer" | "events">;

/** What members contest, what waits, and what is held. */
export async function furnishContests(
  context: Context,
  { guildId, marker, system, bram, officer, events }: Furnishing,
): Promise<FurnishedContests> {
  const { db, clock } = context;
  const plan = async (hours: number) => {
    const startsAt = clock.now().subtract({ hours });
    const voiceChannelId = randomSnowflake();
    return (await makeEvent(db, guildId, { title: `Siege ${marker}`, startsAt, voiceChannelId })).eventId;
  };
  const [heldEventId, dueEventId, closedId] = [await plan(30), await plan(40), await plan(50)];
  await settleNow(context, system, closedId);
  await holdEvent(context, system, { eventId: heldEventId });
  const acts = (userId: string, name: string) =>
    ({ kind: "member", guildId, userId, name, rights: new Set<Right>() }) as const;
  const reason = `I was there, ask ${marker}`;
  const { contestId } = await contestResult(context, acts(bram.userId, bram.name), {
    eventId: events.settled,
    wantedResult: "benched",
    reason,
  });
  const { contestId: ownId } = await contestResult(context, acts(officer.userId, officer.name), {
    eventId: closedId,
    wantedResult: "walkIn",
    reason,
  });
  const { previewId } = await viewContest(context, system, { contestId });
  return { contestId, previewId, ownId, heldEventId, dueEventId };
}

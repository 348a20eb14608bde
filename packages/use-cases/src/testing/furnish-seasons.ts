import { rights, type SystemActor } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import {
  addToList,
  draftSlip,
  endSeason,
  makeList,
  moveToBottom,
  previewSeasonEnd,
  viewSeasons,
} from "#use-cases/dkp/index.ts";

import type { FurnishedStatic } from "./furnish-static.ts";
import type { Hall } from "./make-hall.ts";
import { memberOf } from "./member-of.ts";

export type FurnishedSeasons = {
  /** The one that ended. */
  readonly seasonId: number;
  /** A Suicide Kings list with Bram alone above the other. */
  readonly listId: number;
  /** Points that the officer is about to give. */
  readonly slipDraftId: number;
};

type Place = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly bram: Member;
  readonly group: FurnishedStatic;
  readonly officer: Hall["officer"];
};

/** A season that ended, with everybody keeping everything, and a list on which somebody moved. */
export async function furnishSeasons(
  context: Context,
  { system, marker, bram, group, officer }: Place,
): Promise<FurnishedSeasons> {
  const otherId = group.regularMemberId;
  const { pools } = await viewSeasons(context, system);
  const carry = Object.fromEntries(pools.map(({ poolId }) => [poolId, 100] as const));
  const { season, previewId } = await previewSeasonEnd(context, system, { carry });
  const name = `Season ${marker}`;
  const { seasonId } = await endSeason(context, system, {
    ...{ carry, previewId, name, seasonNumber: season.number },
  });
  const { listId } = await makeList(context, system, { name: `List ${marker}` });
  await addToList(context, system, { listId, memberIds: [otherId, bram.memberId], where: "bottom" });
  await moveToBottom(context, system, { listId, memberId: otherId, fromPlace: 1 });
  const actor = memberOf({ guildId: system.guildId, officer }, rights);
  const draft = await draftSlip(context, actor, { text: `${bram.name};5`, reason: `For ${marker}` });
  return { seasonId, listId, slipDraftId: draft.draftId };
}

import { type Actor, requireRight } from "@guildhall/core";
import { isPartyExtra, type PartyExtraKind } from "@guildhall/core/events";
import {
  isUnderWay,
  type MusterOutcome,
  type NamedParty,
  type PartyDraft,
  type PartyMuster,
  type ViewPartiesInput,
} from "@guildhall/core/groups";
import type { Queryable } from "@guildhall/db";
import { getEvent, listExtras } from "@guildhall/db/events";
import { findPartyBoard, findPartyMuster } from "@guildhall/db/groups";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { findPublished } from "./find-published.ts";
import { countVoicedParties, listMusterChannels } from "./list-muster-channels.ts";

/** Whether people can be moved to their parties, and what became of it the last time. */
export type MusterView = {
  /** How many parties have a voice channel now. */
  readonly channelCount: number;
  /** What parties are to have by now and have not: Discord was asked for it, and made nothing so far. */
  readonly lacking: readonly LackingExtra[];
  /** Null before the first time. */
  readonly last:
    | (Pick<PartyMuster, "orderedAt" | "endedAt"> & {
        readonly isUnderWay: boolean;
        readonly movedCount: number;
        /** Of those who sat with their party before. */
        readonly thereCount: number;
        readonly others: readonly MusteredMember[];
      })
    | null;
};

export type LackingExtra = Pick<NamedParty, "name"> & {
  readonly kind: PartyExtraKind;
  readonly number: number;
};

/** Somebody who does not sit with their party. */
export type MusteredMember = {
  readonly name: string;
  readonly outcome: Exclude<MusterOutcome, "moved" | "there">;
};

/** How everybody was moved to the voice channel of their party. */
export async function viewMuster(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: ViewPartiesInput,
): Promise<MusterView> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  await getEvent(db, guildId, eventId);
  const now = clock.now();
  const published = await findPublished(db, guildId, await findPartyBoard(db, guildId, eventId));
  const channelCount = countVoicedParties(await listMusterChannels(db, guildId, { eventId, published, now }));
  const muster = await findPartyMuster(db, guildId, eventId);
  const lacking = await listLacking(db, guildId, { eventId, published });
  if (!muster) return { channelCount, lacking, last: null };
  const { orderedAt, endedAt, tries } = muster;
  const names = new Map((await listNamed(db, guildId)).map(({ memberId, name }) => [memberId, name]));
  const count = (wanted: MusterOutcome) => tries.filter(({ outcome }) => outcome === wanted).length;
  const others = tries.flatMap(({ memberId, outcome }) =>
    outcome === "moved" || outcome === "there" ? [] : [{ name: names.get(memberId) ?? "", outcome }],
  );
  const [movedCount, thereCount] = [count("moved"), count("there")];
  const isGoing = isUnderWay(muster, now);
  return {
    channelCount,
    lacking,
    last: { orderedAt, endedAt, isUnderWay: isGoing, movedCount, thereCount, others },
  };
}

async function listLacking(
  db: Queryable,
  guildId: string,
  { eventId, published }: { readonly eventId: number; readonly published: PartyDraft | undefined },
): Promise<readonly LackingExtra[]> {
  const parties = published?.setting.parties ?? [];
  return (await listExtras(db, guildId, eventId)).flatMap(({ kind, partyKey, discordId, goneAt }) => {
    const index = parties.findIndex((party) => party.partyKey === partyKey);
    const party = parties[index];
    if (!isPartyExtra(kind) || discordId !== null || goneAt !== null || !party) return [];
    return [{ kind, name: party.name, number: index + 1 }];
  });
}

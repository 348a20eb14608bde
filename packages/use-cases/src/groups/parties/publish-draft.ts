import { type Actor, Refusal } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import {
  appointLeaders,
  balancingOf,
  comparePlaces,
  type PartyDraft,
  type PartyPlace,
  type PublishPartiesInput,
  rateDraft,
  renewPlaces,
} from "@guildhall/core/groups";
import type { Transaction } from "@guildhall/db";
import { recordFacts } from "@guildhall/db/facts";
import { savePartyBoard, savePartyPlaces } from "@guildhall/db/groups";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { findPublished } from "./find-published.ts";
import { gatherPlayers, type NamedPlayer } from "./gather-players.ts";
import type { LockedDraft } from "./lock-draft.ts";
import { requireRoom } from "./require-room.ts";
import { saveDraft } from "./save-draft.ts";

/** What publishing told: the version, and how many play elsewhere than was known. */
export type PublishedParties = { readonly draftNumber: number; readonly toldCount: number };

type Publishing = LockedDraft & {
  /** Where people are to be, of those who still play. */
  readonly places: readonly PartyPlace[];
  readonly wishes?: Pick<PublishPartiesInput, "hasVoice" | "hasRoles">;
  /** For which the version is made, where there is none yet. */
  readonly useCase: AuditedUseCase;
  /** Whom it is about, where it is about one. */
  readonly memberId?: number;
  readonly now: Temporal.Instant;
};

const publishing = "groups.publishParties";

/** Everybody sees these places; told are those who play elsewhere than the last published ones said. */
export async function publishDraft(
  tx: Transaction,
  actor: Actor,
  { event, board, draft, places: wanted, wishes = {}, ...by }: Publishing,
): Promise<PublishedParties> {
  const { guildId } = actor;
  const { eventId } = event;
  const { now } = by;
  if (event.state === "draft") throw new Refusal("groups.notAnnounced", { title: event.title });
  const before = await findPublished(tx, guildId, board);
  const players = await gatherPlayers(tx, guildId, { event, now });
  const places = bringUpToDate({ ...draft, places: wanted }, players, (before ?? draft).places);
  const current = { ...draft, places, cause: "place" } as const;
  const number = isOther(draft.places, places)
    ? await saveDraft(tx, actor, { event, board, draft: current, ...by })
    : draft.number;
  const moved = comparePlaces(before?.places ?? [], places);
  const { hasVoice = board.hasVoice, hasRoles = board.hasRoles } = wishes;
  const partyCount = draft.setting.parties.length;
  await requireRoom(tx, guildId, { eventId, partyCount, hasVoice, hasRoles });
  await savePartyBoard(tx, guildId, {
    ...{ eventId, currentNumber: number, lastNumber: Math.max(board.lastNumber, number) },
    ...{ publishedNumber: number, publishedAt: now, hasVoice, hasRoles },
  });
  await savePartyPlaces(tx, guildId, { eventId, memberIds: places.map(({ memberId }) => memberId) });
  const target = { kind: "event", id: eventId } as const;
  const after = { partiesVersion: number, memberCount: moved.length };
  // What made a version of its own has left its entry with it.
  if (by.useCase === publishing) await recordAudit(tx, actor, { useCase: publishing, target, after, now });
  const told = moved.map(
    ({ memberId }) => ({ name: "groups.partyOfMemberChanged", guildId, eventId, memberId }) as const,
  );
  await recordFacts(tx, [...told, { name: "groups.partiesPublished", guildId, eventId }], now);
  return { draftNumber: number, toldCount: moved.length };
}

/** Of those who play now, each party that wants it with a leader: as officers see it before they publish. */
function bringUpToDate(
  draft: PartyDraft,
  players: readonly NamedPlayer[],
  former: readonly PartyPlace[],
): readonly PartyPlace[] {
  const places = renewPlaces(draft.places, players);
  return appointLeaders(
    places,
    rateDraft(balancingOf({ players, draft: { ...draft, places }, former }), places),
  );
}

function isOther(before: readonly PartyPlace[], places: readonly PartyPlace[]): boolean {
  const leads = (each: readonly PartyPlace[]) =>
    new Set(each.filter(({ isLeader }) => isLeader).map(({ memberId }) => memberId));
  return (
    comparePlaces(before, places).length > 0 || leads(before).symmetricDifference(leads(places)).size > 0
  );
}

import type { PartyBoard, PartyDraft, PartyPlace } from "@guildhall/core/groups";
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { members } from "../members/index.ts";
import { partyBoards, partyDrafts, partyPlaces } from "./parties.tables.ts";

const boardColumns = {
  eventId: partyBoards.eventId,
  currentNumber: partyBoards.currentNumber,
  lastNumber: partyBoards.lastNumber,
  publishedNumber: partyBoards.publishedNumber,
  publishedAt: partyBoards.publishedAt,
  hasVoice: partyBoards.hasVoice,
  hasRoles: partyBoards.hasRoles,
};

/** Which versions of an event count; undefined where nobody made parties yet. */
export async function findPartyBoard(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<PartyBoard | undefined> {
  const [board] = await db
    .select(boardColumns)
    .from(partyBoards)
    .where(and(eq(partyBoards.guildId, guildId), eq(partyBoards.eventId, eventId)));
  return board;
}

/** Where somebody plays in parties that everybody sees. */
export type PublishedPlace = Omit<PartyPlace, "memberId"> & {
  readonly eventId: number;
  readonly partyName: string | null;
};

/** Places of a person in the published parties of all events, by all numbers that the person has or had in the roster. */
export async function listPublishedPlacesOf(
  db: Queryable,
  guildId: string,
  memberIds: readonly number[],
): Promise<readonly PublishedPlace[]> {
  if (memberIds.length === 0) return [];
  const drafts = await db
    .select({ eventId: partyDrafts.eventId, setting: partyDrafts.setting, places: partyDrafts.places })
    .from(partyBoards)
    .innerJoin(partyDrafts, isPublishedDraft)
    .where(and(eq(partyBoards.guildId, guildId), isPlacedIn(db, guildId, memberIds)))
    .orderBy(asc(partyDrafts.eventId));
  return drafts.flatMap(({ eventId, setting, places }) => {
    const own = places.find(({ memberId }) => memberIds.includes(memberId));
    if (!own) return [];
    const { memberId, ...place } = own;
    const party = setting.parties.find(({ partyKey }) => partyKey === place.partyKey);
    return { eventId, partyName: party?.name ?? null, ...place };
  });
}

/** The version that everybody sees. */
export const isPublishedDraft = and(
  eq(partyDrafts.guildId, partyBoards.guildId),
  eq(partyDrafts.eventId, partyBoards.eventId),
  eq(partyDrafts.number, partyBoards.publishedNumber),
);

/** Boards of events in whose published parties one of these has a place. */
export const isPlacedIn = (db: Queryable, guildId: string, memberIds: readonly number[]) =>
  inArray(
    partyBoards.eventId,
    db
      .select({ eventId: partyPlaces.eventId })
      .from(partyPlaces)
      .where(and(eq(partyPlaces.guildId, guildId), inArray(partyPlaces.memberId, [...memberIds]))),
  );

type Seated = { readonly eventId: number; readonly memberIds: readonly number[] };

/** Who has a place in the parties that everybody sees from now on. */
export async function savePartyPlaces(
  tx: Transaction,
  guildId: string,
  { eventId, memberIds }: Seated,
): Promise<void> {
  await tx.delete(partyPlaces).where(and(eq(partyPlaces.guildId, guildId), eq(partyPlaces.eventId, eventId)));
  await insertRows(tx, partyPlaces, { rows: memberIds.map((memberId) => ({ guildId, eventId, memberId })) });
}

export async function savePartyBoard(tx: Transaction, guildId: string, board: PartyBoard): Promise<void> {
  const { eventId, ...counting } = board;
  await tx
    .insert(partyBoards)
    .values({ guildId, eventId, ...counting })
    .onDuplicateKeyUpdate({ set: counting });
}

/** Of which published version people were told where they play; null before anybody was. */
export async function findToldNumber(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<number | null> {
  const [board] = await db
    .select({ toldNumber: partyBoards.toldNumber })
    .from(partyBoards)
    .where(and(eq(partyBoards.guildId, guildId), eq(partyBoards.eventId, eventId)));
  return board?.toldNumber ?? null;
}

export async function saveToldNumber(
  db: Queryable,
  guildId: string,
  { eventId, number }: { readonly eventId: number; readonly number: number },
): Promise<void> {
  await db
    .update(partyBoards)
    .set({ toldNumber: number })
    .where(and(eq(partyBoards.guildId, guildId), eq(partyBoards.eventId, eventId)));
}

/** One version, with people as they are known now: of rows that were merged since, the member that they became. */
export async function findPartyDraft(
  db: Queryable,
  guildId: string,
  { eventId, number }: { readonly eventId: number; readonly number: number },
): Promise<PartyDraft | undefined> {
  const { parentNumber, cause, setting, places, seed, isPlain } = partyDrafts;
  const [draft] = await db
    .select({ number: partyDrafts.number, parentNumber, cause, setting, places, seed, isPlain })
    .from(partyDrafts)
    .where(
      and(eq(partyDrafts.guildId, guildId), eq(partyDrafts.eventId, eventId), eq(partyDrafts.number, number)),
    );
  return draft && { ...draft, places: await joinMerged(db, guildId, draft.places) };
}

/** A version that a board names: it is there. */
export async function getPartyDraft(
  db: Queryable,
  guildId: string,
  which: { readonly eventId: number; readonly number: number },
): Promise<PartyDraft> {
  const draft = await findPartyDraft(db, guildId, which);
  if (!draft) throw new Error(`Event ${which.eventId} has no parties of version ${which.number}`);
  return draft;
}

export type NewPartyDraft = PartyDraft & {
  readonly eventId: number;
  readonly madeAt: Temporal.Instant;
  readonly madeByMemberId: number | null;
};

export async function saveNewPartyDraft(
  tx: Transaction,
  guildId: string,
  draft: NewPartyDraft,
): Promise<void> {
  await tx.insert(partyDrafts).values({ guildId, ...draft });
}

async function joinMerged(
  db: Queryable,
  guildId: string,
  places: readonly PartyPlace[],
): Promise<readonly PartyPlace[]> {
  const memberIds = places.map(({ memberId }) => memberId);
  if (memberIds.length === 0) return places;
  const merged = await db
    .select({ memberId: members.id, becameId: members.mergedIntoMemberId })
    .from(members)
    .where(
      and(
        eq(members.guildId, guildId),
        inArray(members.id, memberIds),
        isNotNull(members.mergedIntoMemberId),
      ),
    );
  const became = new Map(merged.map(({ memberId, becameId }) => [memberId, becameId ?? memberId]));
  const joined = places.map((place) => ({
    ...place,
    memberId: became.get(place.memberId) ?? place.memberId,
  }));
  const known = new Set<number>();
  // Two rows that were both placed are one person now: the first place counts.
  return joined.filter(({ memberId }) => !known.has(memberId) && known.add(memberId));
}

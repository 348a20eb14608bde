import type { ImportChanges, PlannedRow } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import {
  type CharacterToMake,
  createBuilds,
  createCharacters,
  createMembers,
  createOfficerNotes,
  listAllCharacters,
  type MemberToMake,
  saveAdopted,
  saveRanksOf,
} from "@guildhall/db/members";
import { numberOf, type PreparedSheet } from "./prepare-sheet.ts";

type Writing = {
  readonly plan: PreparedSheet;
  readonly houseId: number;
  readonly actorMemberId: number | null;
  readonly now: Temporal.Instant;
};

export type WrittenSheet = {
  /** The number of everybody whom the rows mean, by `personId`. */
  readonly memberOf: ReadonlyMap<string, number>;
  readonly changes: Omit<ImportChanges, "entryCount">;
};

/** Writes what a sheet says of people, balances aside, in few statements however long it is. */
export async function writeSheet(tx: Transaction, guildId: string, writing: Writing): Promise<WrittenSheet> {
  const { plan, now, actorMemberId } = writing;
  const { memberOf, madeMemberIds, userIds } = await writeMembers(tx, guildId, writing);
  const newcomerIds = await saveAdopted(tx, guildId, { userIds, decidedAt: now });
  const memberIdOf = ({ personId }: PlannedRow) => memberOf.get(personId ?? "");
  const ranks = plan.rows.flatMap((row) => {
    const [memberId, rank] = [memberIdOf(row), row.writes.rank];
    return memberId === undefined || rank === null || isMade(row) ? [] : [{ memberId, ...rank }];
  });
  await saveRanksOf(tx, guildId, ranks);
  const { characterIds, buildIds } = await writeCharacters(tx, guildId, { rows: plan.rows, memberIdOf, now });
  const notes = plan.rows.flatMap((row) => {
    const [memberId, text] = [memberIdOf(row), row.writes.note];
    return memberId === undefined || text === null ? [] : [{ memberId, text }];
  });
  const noteIds = await createOfficerNotes(tx, guildId, { notes, writtenByMemberId: actorMemberId, now });
  const made = { madeMemberIds, characterIds, buildIds, noteIds, newcomerIds };
  return { memberOf, changes: { ...made, standings: [], ranks } };
}

/** Whether the row brings the person into the roster. */
function isMade({ fate }: PlannedRow): boolean {
  return fate === "new" || fate === "fromServer";
}

async function writeMembers(tx: Transaction, guildId: string, { plan, houseId, now }: Writing) {
  const userOf = new Map(plan.people.map(({ personId, userId }) => [personId, userId]));
  const made = plan.rows.filter(isMade);
  const toMake = made.map(
    ({ row, personId, writes }): MemberToMake => ({
      houseId,
      userId: userOf.get(personId ?? "") ?? null,
      name: row.name,
      rankId: writes.rank?.after ?? null,
      createdAt: writes.joinedOn === null ? now : Temporal.Instant.from(`${writes.joinedOn}T12:00Z`),
    }),
  );
  const { ofUser, ofName } = await createMembers(tx, guildId, toMake);
  const memberOf = new Map<string, number>();
  for (const [index, { personId }] of made.entries()) {
    const { userId, name } = toMake[index] ?? { userId: null, name: "" };
    const memberId = userId === null ? ofName.get(name) : ofUser.get(userId);
    if (personId === null || memberId === undefined)
      throw new Error("A row that was just written is not there");
    memberOf.set(personId, memberId);
  }
  const madeMemberIds = [...memberOf.values()];
  for (const { personId } of plan.rows) {
    const memberId = numberOf(personId);
    if (personId !== null && memberId !== undefined) memberOf.set(personId, memberId);
  }
  return { memberOf, madeMemberIds, userIds: toMake.flatMap(({ userId }) => userId ?? []) };
}

type WritingCharacters = {
  readonly rows: readonly PlannedRow[];
  readonly memberIdOf: (row: PlannedRow) => number | undefined;
  readonly now: Temporal.Instant;
};

/** Main rows come before alts: the first character of somebody without any is the main. */
async function writeCharacters(
  tx: Transaction,
  guildId: string,
  { rows, memberIdOf, now }: WritingCharacters,
): Promise<Pick<ImportChanges, "characterIds" | "buildIds">> {
  const before = await listAllCharacters(tx, guildId);
  const hasMain = new Set(before.map(({ memberId }) => memberId));
  const ordered = rows.toSorted((a, b) => Number(a.fate === "alt") - Number(b.fate === "alt"));
  const made: CharacterToMake[] = [];
  for (const row of ordered) {
    const memberId = memberIdOf(row);
    if (memberId === undefined) continue;
    for (const name of row.writes.characterNames) {
      made.push({ memberId, name, isMain: !hasMain.has(memberId) });
      hasMain.add(memberId);
    }
  }
  await createCharacters(tx, guildId, { made, now });
  const known = new Set(before.map(({ characterId }) => characterId));
  const all = made.length > 0 ? await listAllCharacters(tx, guildId) : before;
  const charactersOf = Map.groupBy(all, ({ memberId }) => memberId);
  const builds = rows.flatMap((row) => {
    const [memberId, build] = [memberIdOf(row), row.writes.build];
    const own = charactersOf.get(memberId ?? 0) ?? [];
    const isMeant =
      row.fate === "alt" ? own.find(({ name }) => name === row.row.name) : own.find(({ isMain }) => isMain);
    return isMeant && build && memberId !== undefined
      ? [{ ...build, memberId, characterId: isMeant.characterId }]
      : [];
  });
  const buildIds = await createBuilds(tx, guildId, { made: builds, now });
  const characterIds = all
    .map(({ characterId }) => characterId)
    .filter((characterId) => !known.has(characterId));
  return { characterIds, buildIds };
}

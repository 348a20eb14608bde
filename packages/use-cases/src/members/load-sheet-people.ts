import { type BalanceField, balanceFields, type SheetPerson } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listOpened } from "@guildhall/db/dkp";
import {
  listAllCharacters,
  listCharactersWithBuilds,
  listRoster,
  listServerPeople,
  type NamedCharacter,
  type RosterMember,
} from "@guildhall/db/members";
import type { SheetPools } from "./find-sheet-pools.ts";

/** Everybody whom a row of a sheet may mean: the roster, and whoever is in the server and not in it. */
export async function loadSheetPeople(
  db: Queryable,
  guildId: string,
  pools: Partial<SheetPools> = {},
): Promise<readonly SheetPerson[]> {
  const roster = await listRoster(db, guildId);
  const server = await listServerPeople(db, guildId);
  const characters = await listAllCharacters(db, guildId);
  const mains = characters.filter(({ isMain }) => isMain).map(({ characterId }) => characterId);
  const built = await listCharactersWithBuilds(db, guildId, mains);
  const opened = await loadOpened(db, guildId, pools);
  const charactersOf = Map.groupBy(characters, ({ memberId }) => memberId);
  const nameOf = new Map(server.map(({ userId, name }) => [userId, name]));
  const members = roster.map((member) => {
    const own = charactersOf.get(member.memberId) ?? [];
    const hasBuild = own.some(({ characterId }) => built.has(characterId));
    const nickname = nameOf.get(member.userId ?? "");
    return toPerson(member, { own, hasBuild, nickname, opened: opened(member.memberId) });
  });
  const known = new Set(roster.map(({ userId }) => userId));
  const strangers = server.filter(({ userId }) => !known.has(userId));
  return [...members, ...strangers.map(toStranger)];
}

async function loadOpened(db: Queryable, guildId: string, pools: Partial<SheetPools>) {
  const holders = await Promise.all(
    balanceFields.map(async (field) => {
      const pool = pools[field];
      return { field, memberIds: pool && (await listOpened(db, guildId, pool.poolId)) };
    }),
  );
  return (memberId: number) =>
    holders.filter(({ memberIds }) => memberIds?.has(memberId)).map(({ field }) => field);
}

type About = {
  readonly own: readonly NamedCharacter[];
  readonly nickname: string | undefined;
  readonly hasBuild: boolean;
  readonly opened: readonly BalanceField[];
};

function toPerson(member: RosterMember, { own, nickname, hasBuild, opened }: About): SheetPerson {
  const { memberId, userId, name, rankId } = member;
  const characterNames = own.map((character) => character.name);
  return {
    personId: `member:${memberId}`,
    names: [name, ...(nickname === undefined ? [] : [nickname]), ...characterNames],
    ...{ name, memberId, userId, rankId, characterNames, hasBuild, opened },
  };
}

function toStranger({ userId, name }: { readonly userId: string; readonly name: string }): SheetPerson {
  const nothing = { memberId: null, rankId: null, characterNames: [], hasBuild: false, opened: [] };
  return { ...nothing, personId: `user:${userId}`, userId, name, names: [name] };
}

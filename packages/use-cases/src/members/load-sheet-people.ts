import type { SheetPerson } from "@guildhall/core/members";
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

/** Everybody whom a row of a sheet may mean: the roster, and whoever is in the server and not in it. */
export async function loadSheetPeople(
  db: Queryable,
  guildId: string,
  { poolId }: { readonly poolId: number | null },
): Promise<readonly SheetPerson[]> {
  const roster = await listRoster(db, guildId);
  const server = await listServerPeople(db, guildId);
  const characters = await listAllCharacters(db, guildId);
  const mains = characters.filter(({ isMain }) => isMain).map(({ characterId }) => characterId);
  const built = await listCharactersWithBuilds(db, guildId, mains);
  const opened = poolId === null ? new Set<number>() : await listOpened(db, guildId, poolId);
  const charactersOf = Map.groupBy(characters, ({ memberId }) => memberId);
  const nameOf = new Map(server.map(({ userId, name }) => [userId, name]));
  const members = roster.map((member) => {
    const own = charactersOf.get(member.memberId) ?? [];
    const hasBuild = own.some(({ characterId }) => built.has(characterId));
    const nickname = nameOf.get(member.userId ?? "");
    return toPerson(member, { own, hasBuild, nickname, isOpened: opened.has(member.memberId) });
  });
  const known = new Set(roster.map(({ userId }) => userId));
  const strangers = server.filter(({ userId }) => !known.has(userId));
  return [...members, ...strangers.map(toStranger)];
}

type About = {
  readonly own: readonly NamedCharacter[];
  readonly nickname: string | undefined;
  readonly hasBuild: boolean;
  readonly isOpened: boolean;
};

function toPerson(member: RosterMember, { own, nickname, hasBuild, isOpened }: About): SheetPerson {
  const { memberId, userId, name, rankId } = member;
  const characterNames = own.map((character) => character.name);
  return {
    personId: `member:${memberId}`,
    names: [name, ...(nickname === undefined ? [] : [nickname]), ...characterNames],
    ...{ name, memberId, userId, rankId, characterNames, hasBuild, isOpened },
  };
}

function toStranger({ userId, name }: { readonly userId: string; readonly name: string }): SheetPerson {
  const nothing = { memberId: null, rankId: null, characterNames: [], hasBuild: false, isOpened: false };
  return { ...nothing, personId: `user:${userId}`, userId, name, names: [name] };
}

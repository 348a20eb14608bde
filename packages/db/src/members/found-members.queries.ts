import type { Member } from "@guildhall/core/members";
import { and, asc, eq, isNotNull, min, or } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { beginsFirst, contains } from "../contains.ts";
import { characters } from "./characters.tables.ts";
import { isInRoster, memberColumns } from "./roster.queries.ts";
import { members } from "./roster.tables.ts";

/** Somebody who was found, by the name of the character where it was that. */
export type FoundMember = Member & { readonly characterName: string | null };

type NameSearch = { readonly text: string; readonly limit: number };

/** Members of whom their own name or a character's holds a text; whose name begins so come first. */
export async function listMembersCalled(
  db: Queryable,
  guildId: string,
  { text, limit }: NameSearch,
): Promise<readonly FoundMember[]> {
  const isTheirs = and(
    eq(characters.guildId, members.guildId),
    eq(characters.memberId, members.id),
    contains(characters.name, text),
  );
  return await db
    .select({ ...memberColumns, characterName: min(characters.name) })
    .from(members)
    .leftJoin(characters, isTheirs)
    .where(and(isInRoster(guildId), or(contains(members.name, text), isNotNull(characters.id))))
    .groupBy(members.id)
    .orderBy(beginsFirst(members.name, text), asc(members.name), asc(members.id))
    .limit(limit);
}

import { type SQL, sql } from "drizzle-orm";
import type { PersonalTable } from "../personal-table.ts";

/** Somebody in one guild. An account may have no row in the roster, and a row of the roster no account. */
export type PersonInGuild = { readonly userId: string | null; readonly memberId: number | null };

/** Rows of this guild in which one of these columns holds the person; undefined when none of them can. */
export function whoseRows(
  { people }: PersonalTable,
  guildId: string,
  person: PersonInGuild & { readonly only?: readonly string[] },
): SQL | undefined {
  const matches = Object.entries(people).flatMap(([column, { holds }]) => {
    const { userId, memberId } = person;
    const named = sql.identifier(column);
    if (!(person.only?.includes(column) ?? true)) return [];
    if (holds === "account") return userId === null ? [] : [sql`${named} = ${userId}`];
    return memberId === null ? [] : [sql`${named} in (${numbersOf(guildId, memberId)})`];
  });
  if (matches.length === 0) return undefined;
  return sql`guild_id = ${guildId} and (${sql.join(matches, sql` or `)})`;
}

/** The person's number in the roster, and those of rows that turned out to be this person: books may name either. */
export function numbersOf(guildId: string, memberId: number | null): SQL {
  return sql`select own.id from members own
    where own.guild_id = ${guildId} and (own.id = ${memberId} or own.merged_into_member_id = ${memberId})`;
}

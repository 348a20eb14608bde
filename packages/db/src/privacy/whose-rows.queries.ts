import { type SQL, sql } from "drizzle-orm";
import type { PersonalTable } from "../personal-data.ts";

/** Somebody in one guild. An account may have no row in the roster, and a row of the roster no account. */
export type PersonInGuild = { readonly userId: string | null; readonly memberId: number | null };

/** Rows of this guild in which one of these columns holds the person; undefined when none of them can. */
export function whoseRows(
  { people }: PersonalTable,
  guildId: string,
  person: PersonInGuild & { readonly only?: readonly string[] },
): SQL | undefined {
  const matches = Object.entries(people).flatMap(([column, { holds }]) => {
    const value = holds === "account" ? person.userId : person.memberId;
    const isMeant = person.only?.includes(column) ?? true;
    return isMeant && value !== null ? [sql`${sql.identifier(column)} = ${value}`] : [];
  });
  if (matches.length === 0) return undefined;
  return sql`guild_id = ${guildId} and (${sql.join(matches, sql` or `)})`;
}

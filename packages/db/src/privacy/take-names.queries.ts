import { type SQL, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { personalTables } from "../personal-data.ts";
import type { NamingTexts, PersonalTable } from "../personal-table.ts";
import { rowsOf } from "../rows-of.ts";
import { listColumns } from "./columns.queries.ts";
import { numbersOf, type PersonInGuild, whoseRows } from "./whose-rows.queries.ts";

type Naming = PersonInGuild & { readonly pseudonym: string };

/** Takes the person's names out of what others wrote. First of all: it goes by rows and names that erasing deletes. */
export async function takeNames(tx: Transaction, guildId: string, person: Naming): Promise<void> {
  const names = await listNames(tx, guildId, person);
  if (names.length === 0) return;
  const columns = await listColumns(tx);
  const pattern = patternOf(names);
  for (const [table, { mayName, ...rest }] of Object.entries(personalTables)) {
    const near = mayName && rowsNear(guildId, { ...rest, mayName }, person);
    if (!near) continue;
    const isNamed = mayName.columns.map((column) => sql`${sql.identifier(column)} regexp ${pattern}`);
    const where = sql`${near} and (${sql.join(isNamed, sql` or `)})`;
    const changes = mayName.columns.map((column) => {
      const length = columns.find((each) => each.table === table && each.name === column)?.length;
      const reworded = sql`regexp_replace(${sql.identifier(column)}, ${pattern}, ${person.pseudonym})`;
      return sql`${sql.identifier(column)} = left(${reworded}, ${length})`;
    });
    if (mayName.isSealed) await tx.execute(sql`delete from ${sql.identifier(table)} where ${where}`);
    else
      await tx.execute(sql`update ${sql.identifier(table)} set ${sql.join(changes, sql`, `)} where ${where}`);
  }
}

/** What people call somebody: in the roster, in Discord, in the game. One letter is no name in a text. */
async function listNames(
  db: Queryable,
  guildId: string,
  { memberId, userId }: PersonInGuild,
): Promise<readonly string[]> {
  const own = numbersOf(guildId, memberId);
  const [rows] = await db.execute(sql`select name from members where guild_id = ${guildId} and id in (${own})
    union select name from characters where guild_id = ${guildId} and member_id in (${own})
    union select name from guild_members where guild_id = ${guildId} and user_id = ${userId}`);
  const names = rowsOf(rows).map(({ name }) => String(name).trim());
  // The longest first, so that a name is not cut in half by a shorter one that it begins with.
  return names.filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length);
}

/** Whole words, however they are written. Scripts that write no words apart have no letters here that would stop a match. */
function patternOf(names: readonly string[]): string {
  const letter = String.raw`[\p{Latin}\p{Greek}\p{Cyrillic}\p{N}]`;
  const anyName = names.map((name) => String.raw`\Q${name.replaceAll(String.raw`\E`, "")}\E`).join("|");
  return `(?i)(?<!${letter})(?:${anyName})(?!${letter})`;
}

/** Rows of the person, and of what the person took part in; undefined when there can be none. */
function rowsNear(
  guildId: string,
  table: PersonalTable & { readonly mayName: NamingTexts },
  person: PersonInGuild,
): SQL | undefined {
  const { key, partIn } = table.mayName;
  const takenPartIn = Object.entries(partIn).map(
    ([other, column]) => sql`${sql.identifier(key)} in (select ${sql.identifier(column)}
      from ${sql.identifier(other)} where guild_id = ${guildId} and member_id in (${numbersOf(guildId, person.memberId)}))`,
  );
  const own = whoseRows(table, guildId, person);
  const near = own ? [own, ...takenPartIn] : takenPartIn;
  return near.length === 0 ? undefined : sql`guild_id = ${guildId} and (${sql.join(near, sql` or `)})`;
}

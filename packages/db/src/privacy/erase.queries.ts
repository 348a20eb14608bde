import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { personalTables } from "../personal-data.ts";
import type { PersonalTable, PersonColumn } from "../personal-table.ts";
import { forgetAccountInChannels } from "../settings/index.ts";
import { takeNames } from "./take-names.queries.ts";
import { type PersonInGuild, whoseRows } from "./whose-rows.queries.ts";

export type Erasure = PersonInGuild & { readonly pseudonym: string };

/** Goes through every table that knows people: nothing that is left leads back to the person. */
export async function eraseHeldRows(tx: Transaction, guildId: string, erasure: Erasure): Promise<void> {
  await takeNames(tx, guildId, erasure);
  for (const [name, table] of Object.entries(personalTables)) {
    const own = whoseRows(table, guildId, { ...erasure, only: columnsThat(table, "deleteRow") });
    if (own) await tx.execute(sql`delete from ${sql.identifier(name)} where ${own}`);
    await emptyColumns(tx, guildId, { name, table, erasure });
    await givePseudonym(tx, guildId, { name, table, erasure });
  }
  await deleteLooks(tx, guildId, erasure);
  if (erasure.userId !== null) await forgetAccountInChannels(tx, guildId, erasure.userId);
}

type Emptying = { readonly name: string; readonly table: PersonalTable; readonly erasure: Erasure };

async function emptyColumns(
  tx: Transaction,
  guildId: string,
  { name, table, erasure }: Emptying,
): Promise<void> {
  const { alsoSetNull = [] } = table;
  for (const onErase of ["setNull", "emptyTexts"] as const)
    for (const column of columnsThat(table, onErase)) {
      const whose = whoseRows(table, guildId, { ...erasure, only: [column] });
      if (!whose) continue;
      const changes = [...(onErase === "setNull" ? [column] : []), ...alsoSetNull].map(isNull);
      await tx.execute(sql`update ${sql.identifier(name)} set ${sql.join(changes, sql`, `)} where ${whose}`);
    }
}

/** The row of the roster, and rows that went over to it. Found by number, because not everybody in it has an account. */
async function givePseudonym(
  tx: Transaction,
  guildId: string,
  { name, table, erasure }: Emptying,
): Promise<void> {
  const { alsoSetNull = [], pseudonymIn } = table;
  const { memberId, pseudonym } = erasure;
  if (pseudonymIn === undefined || memberId === null) return;
  const changes = [sql`${sql.identifier(pseudonymIn)} = ${pseudonym}`, ...alsoSetNull.map(isNull)];
  await tx.execute(sql`update ${sql.identifier(name)} set ${sql.join(changes, sql`, `)}
    where guild_id = ${guildId} and (id = ${memberId} or merged_into_member_id = ${memberId})`);
}

const isNull = (column: string): SQL => sql`${sql.identifier(column)} = null`;

/** Looks at Discord that are done name the account in their slot. One that waits still is done within seconds. */
async function deleteLooks(tx: Transaction, guildId: string, { userId }: PersonInGuild): Promise<void> {
  if (userId === null) return;
  await tx.execute(sql`delete from jobs
    where guild_id = ${guildId} and state <> 'pending' and slot like ${`%${userId}%`}`);
}

function columnsThat({ people }: PersonalTable, onErase: PersonColumn["onErase"]): readonly string[] {
  return Object.entries(people).flatMap(([column, each]) => (each.onErase === onErase ? [column] : []));
}

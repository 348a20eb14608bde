import { type DataTopic, dataTopics } from "@guildhall/core/privacy";
import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { listPublishedPlacesOf } from "../groups/index.ts";
import { listAccountIds } from "../members/index.ts";
import { personalTables } from "../personal-data.ts";
import type { PersonalTable } from "../personal-table.ts";
import { type Row, rowsOf } from "../rows-of.ts";
import { type Column, listColumns } from "./columns.queries.ts";
import { type PersonInGuild, whoseRows } from "./whose-rows.queries.ts";

/** How many rows are held of a person, by what they are about. What there is nothing of is not in it. */
export type HeldCounts = Readonly<Partial<Record<DataTopic, number>>>;

/** A row as a person gets it: names in camel case, times in ISO 8601, points as numbers, ids as text. */
export type ExportedRow = Readonly<Record<string, unknown>>;

/** What is held of a person in a guild, by table. */
export type HeldRows = Readonly<Record<string, readonly ExportedRow[]>>;

/** Guilds that hold anything of this account. */
export async function listGuildsOfUser(db: Queryable, userId: string): Promise<readonly string[]> {
  const holds = Object.entries(personalTables).flatMap(([table, { people }]) =>
    Object.entries(people).flatMap(([column, { holds }]) => (holds === "account" ? [{ table, column }] : [])),
  );
  const inGuild = holds.map(
    ({ table, column }) =>
      sql`select guild_id from ${sql.identifier(table)} where ${sql.identifier(column)} = ${userId}`,
  );
  const rows = await read(db, sql`${sql.join(inGuild, sql` union `)} order by guild_id`);
  return rows.map(({ guild_id }) => String(guild_id));
}

const nothing = sql`false`;

export async function countHeldRows(
  db: Queryable,
  guildId: string,
  person: PersonInGuild,
): Promise<HeldCounts> {
  const counts = new Map<DataTopic, number>();
  for (const [name, table] of Object.entries(personalTables)) {
    const whose = whoseRows(table, guildId, person);
    if (!whose) continue;
    const shown = sql`${whose} and not ${table.heldBack ?? nothing}`;
    const [row] = await read(db, sql`select count(*) as held from ${sql.identifier(name)} where ${shown}`);
    counts.set(table.topic, (counts.get(table.topic) ?? 0) + Number(row?.held ?? 0));
  }
  const held = dataTopics.flatMap((topic) => {
    const count = counts.get(topic) ?? 0;
    return count > 0 ? [[topic, count] as const] : [];
  });
  return Object.fromEntries(held);
}

/** Every row that is held of a person in a guild. Of others who stand in the same row, it says only that there was somebody. */
export async function readHeldRows(db: Queryable, guildId: string, person: PersonInGuild): Promise<HeldRows> {
  const columns = Map.groupBy(await listColumns(db), ({ table }) => table);
  const { memberId } = person;
  const accountIds = memberId === null ? [] : await listAccountIds(db, guildId, memberId);
  const held: Record<string, readonly ExportedRow[]> = {};
  for (const [name, table] of Object.entries(personalTables)) {
    const whose = whoseRows(table, guildId, person);
    if (!whose) continue;
    const rows = await read(
      db,
      sql`select * from ${sql.identifier(name)} where ${whose} and not ${table.heldBack ?? nothing}`,
    );
    if (rows.length === 0) continue;
    const shown = (columns.get(name) ?? []).filter((column) => isExported(table, column));
    held[toCamelCase(name)] = rows.map((row) => toExported(row, { table, shown, person, accountIds }));
  }
  const places = await readPartyPlaces(db, guildId, accountIds);
  return places.length > 0 ? { ...held, partyPlaces: places } : held;
}

/** Versions of parties are of everybody who plays: of them a person gets the own places, as far as they were published. */
async function readPartyPlaces(
  db: Queryable,
  guildId: string,
  memberIds: readonly number[],
): Promise<readonly ExportedRow[]> {
  const places = await listPublishedPlacesOf(db, guildId, memberIds);
  return places.map(({ eventId, buildId, ...place }) => ({
    ...{ eventId: String(eventId), buildId: buildId === null ? null : String(buildId) },
    ...place,
  }));
}

function isExported({ notExported = [] }: PersonalTable, { name }: Column): boolean {
  // The guild is named once, above its rows.
  return name !== "guild_id" && !notExported.includes(name);
}

type Exporting = {
  readonly table: PersonalTable;
  readonly shown: readonly Column[];
  readonly person: PersonInGuild;
  /** The person's number in the roster, and those of rows that were merged into it. */
  readonly accountIds: readonly number[];
};

function toExported(row: Row, { table, shown, person, accountIds }: Exporting): ExportedRow {
  return Object.fromEntries(
    shown.map((column) => {
      const holds = table.people[column.name]?.holds;
      const stored = row[column.name];
      const value = holds
        ? toPerson(stored, holds === "account" ? [person.userId] : accountIds)
        : toValue(stored, column);
      return [toCamelCase(column.name), value];
    }),
  );
}

/** Whose number it is, without telling anybody else's. */
function toPerson(stored: unknown, own: readonly unknown[]): "you" | "somebody else" | null {
  if (stored === null) return null;
  return own.some((one) => String(stored) === String(one)) ? "you" : "somebody else";
}

function toValue(stored: unknown, { dataType, isUnsigned }: Column): unknown {
  if (stored === null) return null;
  switch (dataType) {
    case "datetime":
      return `${String(stored).replace(" ", "T")}Z`;
    case "tinyint":
      return Boolean(stored);
    case "longtext":
      return typeof stored === "string" ? JSON.parse(stored) : stored;
    case "bigint":
      // Unsigned are ids, beyond what a number holds; signed are hundredths of a point.
      return isUnsigned ? String(stored) : Number(stored) / 100;
    default:
      return stored;
  }
}

function toCamelCase(name: string): string {
  return name.replaceAll(/_(?<letter>[a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
}

async function read(db: Queryable, query: SQL): Promise<readonly Row[]> {
  const [result] = await db.execute(query);
  return rowsOf(result);
}

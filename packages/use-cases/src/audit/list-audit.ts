import { type Actor, requireRight } from "@guildhall/core";
import type { AuditEntry, ListAuditInput } from "@guildhall/core/audit";
import type { Item, ItemNames } from "@guildhall/core/items";
import type { Member } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listAuditEntries } from "@guildhall/db/audit";
import { listPools } from "@guildhall/db/dkp";
import { listEventTitles } from "@guildhall/db/events";
import { listItemsById } from "@guildhall/db/items";
import { listHouses, listNamed, listRanks } from "@guildhall/db/members";
import { listChannels, listRoles } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** How many entries come at once. */
const pageSize = 100;

export type AuditPage = {
  /** The latest first. */
  readonly entries: readonly AuditEntry[];
  /** Whether older ones follow: ask again with the last entry's id. */
  readonly hasMore: boolean;
  readonly names: AuditNames;
};

/** What the numbers in the entries are called now. What is gone has no name any more. */
type AuditNames = {
  readonly members: readonly Member[];
  readonly events: Readonly<Record<number, string>>;
  readonly ranks: Readonly<Record<number, string>>;
  readonly houses: Readonly<Record<number, string>>;
  readonly pools: Readonly<Record<number, string>>;
  readonly items: Readonly<Record<number, ItemNames>>;
  /** Channels and roles of the server, by their Discord ids. */
  readonly server: Readonly<Record<string, string>>;
};

/** Who changed what, page by page. */
export async function listAudit(
  { db, clock }: Context,
  actor: Actor,
  { days, ...filter }: ListAuditInput,
): Promise<AuditPage> {
  requireRight(actor, "audit.view");
  const found = await listAuditEntries(db, actor.guildId, {
    ...filter,
    since: days === undefined ? undefined : clock.now().subtract({ hours: 24 * days }),
    limit: pageSize + 1,
  });
  const entries = found.slice(0, pageSize);
  const names = await nameAll(db, actor.guildId, entries);
  return { entries, hasMore: found.length > pageSize, names };
}

async function nameAll(db: Queryable, guildId: string, entries: readonly AuditEntry[]): Promise<AuditNames> {
  const eventIds = entries.flatMap(({ target }) => (target.kind === "event" ? [target.id] : []));
  const titles = await listEventTitles(db, guildId, [...new Set(eventIds)]);
  const [members, channels, roles] = [
    await listNamed(db, guildId),
    await listChannels(db, guildId),
    await listRoles(db, guildId),
  ];
  return {
    members,
    events: Object.fromEntries(titles),
    ranks: Object.fromEntries((await listRanks(db, guildId)).map(({ rankId, name }) => [rankId, name])),
    houses: Object.fromEntries((await listHouses(db, guildId)).map(({ houseId, name }) => [houseId, name])),
    pools: Object.fromEntries((await listPools(db, guildId)).map(({ poolId, name }) => [poolId, name])),
    items: Object.fromEntries(
      (await listNamedItems(db, guildId, entries)).map(({ itemId, names }) => [itemId, names]),
    ),
    server: Object.fromEntries([
      ...channels.map(({ channelId, name }) => [channelId, name] as const),
      ...roles.map(({ roleId, name }) => [roleId, name] as const),
    ]),
  };
}

/** The items that entries are about, and those that they were merged into. */
async function listNamedItems(
  db: Queryable,
  guildId: string,
  entries: readonly AuditEntry[],
): Promise<readonly Item[]> {
  const itemIds = entries.flatMap(({ target, after: { mergedInto } }) => [
    ...(target.kind === "item" ? [target.id] : []),
    ...(mergedInto ? [mergedInto] : []),
  ]);
  return await listItemsById(db, guildId, [...new Set(itemIds)]);
}

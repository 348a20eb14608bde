import type { ChangeWarServerInput, WarCode, WarServer } from "@guildhall/core/groups";
import { eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../../client.ts";
import { type PlaceholderOf, prepared } from "../../prepared.ts";
import { warCodes, warServers } from "../war-servers.tables.ts";

/** The war server of a guild, if it has one. */
export async function findWarServer(db: Queryable, guildId: string): Promise<WarServer | undefined> {
  const { warGuildId, linkedAt, givesParties, removesLeavers } = warServers;
  const [server] = await db
    .select({ warGuildId, linkedAt, givesParties, removesLeavers })
    .from(warServers)
    .where(eq(warServers.guildId, guildId));
  return server;
}

/** Whose war server a server is; undefined where it is nobody's. Across guilds: both sides agreed to it. */
export async function findHomeOfWarServer(db: Queryable, warGuildId: string): Promise<string | undefined> {
  const [link] = await selectHome(db, { warGuildId });
  return link?.guildId;
}

const selectHome = prepared((db, value: PlaceholderOf<{ warGuildId: string }>) =>
  db
    .select({ guildId: warServers.guildId })
    .from(warServers)
    .where(eq(warServers.warGuildId, value("warGuildId")))
    .prepare(),
);

type Link = { readonly warGuildId: string; readonly linkedAt: Temporal.Instant };

/** False where somebody else linked the server, or another one to the guild, at the same moment. */
export async function createWarServer(tx: Transaction, guildId: string, link: Link): Promise<boolean> {
  const [result] = await tx
    .insert(warServers)
    .ignore()
    .values({ guildId, ...link });
  return result.affectedRows === 1;
}

export async function saveWarServer(
  tx: Transaction,
  guildId: string,
  wishes: ChangeWarServerInput,
): Promise<void> {
  await tx.update(warServers).set(wishes).where(eq(warServers.guildId, guildId));
}

export async function deleteWarServer(tx: Transaction, guildId: string): Promise<void> {
  await tx.delete(warServers).where(eq(warServers.guildId, guildId));
}

type HashedCode = { readonly codeHash: string; readonly endsAt: Temporal.Instant };

/** The guild's only code from now on. */
export async function saveWarCode(tx: Transaction, guildId: string, code: HashedCode): Promise<void> {
  await tx
    .insert(warCodes)
    .values({ guildId, ...code })
    .onDuplicateKeyUpdate({ set: code });
}

/** Which guild made this code. Locks it, so that of two who enter it one uses it up. Across guilds: the code is the proof. */
export async function lockWarCode(tx: Transaction, codeHash: string): Promise<WarCode | undefined> {
  const { guildId, endsAt } = warCodes;
  const [code] = await tx
    .select({ guildId, endsAt })
    .from(warCodes)
    .where(eq(warCodes.codeHash, codeHash))
    .for("update");
  return code;
}

export async function deleteWarCode(tx: Transaction, guildId: string): Promise<void> {
  await tx.delete(warCodes).where(eq(warCodes.guildId, guildId));
}

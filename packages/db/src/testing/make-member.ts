import type { Member } from "@guildhall/core/members";
import type { Database } from "../client.ts";
import { ensureHouse, ensureMember } from "../members/index.ts";
import { transaction } from "../transaction.ts";
import { randomSnowflake } from "./random-snowflake.ts";

/** Somebody in the roster of a guild. */
export async function makeMember(
  db: Database,
  guildId: string,
  wishes: Partial<Pick<Member, "name">> & { readonly userId?: string } = {},
): Promise<Member & { readonly userId: string }> {
  const userId = wishes.userId ?? randomSnowflake();
  const now = Temporal.Instant.from("2026-11-01T12:00:00Z");
  const member = await transaction(db, async (tx) => {
    const houseId = await ensureHouse(tx, guildId, { name: "Nightwatch" });
    return await ensureMember(tx, guildId, { houseId, userId, name: wishes.name ?? "Corvin", now });
  });
  return { ...member, userId };
}

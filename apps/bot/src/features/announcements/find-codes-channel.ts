import { findPlace } from "@guildhall/db/settings";
import type { Context } from "@guildhall/use-cases";

/** Where gift codes stand: the channel that is meant for them, else the one for members. */
export async function findCodesChannel({ db }: Context, guildId: string): Promise<string | undefined> {
  return (await findPlace(db, guildId, "codes")) ?? (await findPlace(db, guildId, "panel"));
}

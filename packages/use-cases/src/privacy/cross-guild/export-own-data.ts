import type { UserActor } from "@guildhall/core";
import type { HeldDataFile, Session } from "@guildhall/core/privacy";
import { listGuildsOfUser, readHeldRows } from "@guildhall/db/privacy";
import { listLiveSessions } from "@guildhall/db/sessions";
import { listGuilds } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findPerson } from "../find-person.ts";
import { writeHeldDataFile } from "../write-held-data-file.ts";

/** Everything that is held of a person, in all guilds, as one file. */
export async function exportOwnData({ db, clock }: Context, { userId }: UserActor): Promise<HeldDataFile> {
  const now = clock.now();
  const sessions = await listLiveSessions(db, { userId, now });
  const known = await listGuilds(db, await listGuildsOfUser(db, userId));
  const guilds = known.map(async ({ guildId, name }) => {
    const person = await findPerson(db, guildId, userId);
    return { guildId, guildName: name, rows: await readHeldRows(db, guildId, person) };
  });
  return writeHeldDataFile({
    userId,
    signIns: sessions.map(toSignIn),
    guilds: await Promise.all(guilds),
    now,
  });
}

function toSignIn({ device, createdAt, lastSeenAt, expiresAt }: Session): HeldDataFile["signIns"][number] {
  return {
    device,
    createdAt: createdAt.toString(),
    lastSeenAt: lastSeenAt.toString(),
    expiresAt: expiresAt.toString(),
  };
}

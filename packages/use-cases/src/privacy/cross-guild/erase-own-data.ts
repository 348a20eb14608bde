import { noRights, Refusal, type UserActor } from "@guildhall/core";
import { type EraseOwnDataInput, requireTypedName } from "@guildhall/core/privacy";
import { type Transaction, transaction } from "@guildhall/db";
import { listGuildsOfUser } from "@guildhall/db/privacy";
import { deleteSessionsOfUser } from "@guildhall/db/sessions";
import { listGuilds, lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { erasePerson, type PersonToErase } from "../erase-person.ts";
import { findPerson } from "../find-person.ts";

/** Whose data it is, and the name that is asked for. */
export type NamedUser = UserActor & { readonly name: string };

/**
 * Erases a person from every guild and signs every device out. Guild by guild: cut off, it is simply asked again. Who comes
 * back afterwards is somebody new.
 */
export async function eraseOwnData(
  context: Context,
  { userId, name }: NamedUser,
  { typedName }: EraseOwnDataInput,
): Promise<void> {
  requireTypedName(typedName, name);
  const { db } = context;
  const guilds = await listGuilds(db, await listGuildsOfUser(db, userId));
  for (const { guildId } of guilds) await eraseIn(context, guildId, userId);
  const signedOut = await deleteSessionsOfUser(db, userId);
  if (guilds.length === 0 && signedOut === 0) throw new Refusal("privacy.nothingHeld");
}

async function eraseIn({ db, clock }: Context, guildId: string, userId: string): Promise<void> {
  const now = clock.now();
  await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const person = await findPerson(tx, guildId, userId);
    await recordErasure(tx, guildId, { ...person, userId, now });
    await erasePerson(tx, guild, { ...person, now });
  });
}

type Erasing = PersonToErase & { readonly userId: string; readonly now: Temporal.Instant };

/** While the roster still says who it is. Somebody who is not in it left no trace that an entry could explain. */
async function recordErasure(
  tx: Transaction,
  guildId: string,
  { userId, memberId, name, now }: Erasing,
): Promise<void> {
  if (memberId === null) return;
  const actor = { kind: "member", guildId, userId, name: name ?? "", rights: noRights } as const;
  const target = { kind: "member", id: memberId } as const;
  await recordAudit(tx, actor, { useCase: "privacy.eraseOwnData", target, memberId, now });
}

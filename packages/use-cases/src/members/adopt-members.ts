import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { AdoptMembersInput, ImportChanges } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import {
  createMembers,
  ensureHouse,
  findImportByKey,
  saveAdopted,
  saveStandingsOf,
} from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { type AdoptionPreview, prepareAdoption } from "./prepare-adoption.ts";
import { type Imported, noChanges, recordImport } from "./record-import.ts";

/**
 * Everybody with one of these roles is a member from now on: a guild that lives already is taken over as it is, and nobody is
 * sent through a gate. Who was read is who is adopted. The same press twice adopts once.
 */
export async function adoptMembers(
  { db, clock }: Context,
  actor: Actor,
  { importKey, previewId, roleIds }: AdoptMembersInput,
): Promise<Imported> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const known = await findImportByKey(tx, guildId, importKey);
    if (known) return known;
    const preview = await prepareAdoption(tx, guildId, { roleIds });
    if (preview.previewId !== previewId) throw new Refusal("members.importChanged");
    if (preview.coming.length + preview.returning.length === 0) throw new Refusal("members.importNothing");
    const houseId = await ensureHouse(tx, guildId, guild);
    const changes = await adopt(tx, guildId, { preview, houseId, now });
    const entry = { useCase: "members.adoptMembers", importKey, kind: "adoption" } as const;
    return await recordImport(tx, actor, { ...entry, changes, now });
  });
}

type Adopting = {
  readonly preview: AdoptionPreview;
  readonly houseId: number;
  readonly now: Temporal.Instant;
};

async function adopt(
  tx: Transaction,
  guildId: string,
  { preview, houseId, now }: Adopting,
): Promise<ImportChanges> {
  const coming = preview.coming.map(({ userId, name }) => ({
    userId,
    name,
    houseId,
    rankId: null,
    createdAt: now,
  }));
  const { ofUser } = await createMembers(tx, guildId, coming);
  const standings = preview.returning.flatMap(({ memberId }) =>
    memberId === null ? [] : [{ memberId, before: "left", after: "active" } as const],
  );
  await saveStandingsOf(tx, guildId, standings);
  const madeMemberIds = coming.flatMap(({ userId }) => ofUser.get(userId) ?? []);
  const userIds = [...preview.coming, ...preview.returning].map(({ userId }) => userId);
  const newcomerIds = await saveAdopted(tx, guildId, { userIds, decidedAt: now });
  return { ...noChanges, madeMemberIds, standings, newcomerIds };
}

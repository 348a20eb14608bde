import { type Actor, Refusal } from "@guildhall/core";
import { type Build, maxBuilds, resolveBuild, type SaveBuildInput } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import {
  appendPowerReading,
  createBuild,
  listCharacters,
  saveBuild as replaceBuild,
  saveMainBuild,
} from "@guildhall/db/members";
import { getGameProfile } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { lockSubject } from "./lock-subject.ts";
import { noteMainChange, readMainBuild } from "./note-main-change.ts";
import { recordMemberChanged } from "./record-member-changed.ts";
import { getOwnerOfCharacter } from "./save-character.ts";

/** What a character can play, new or changed. A power that is said is kept with its moment, for the history. */
export async function saveBuild(
  { db, clock }: Context,
  actor: Actor,
  input: SaveBuildInput,
): Promise<{ readonly memberId: number; readonly buildId: number }> {
  const { guildId } = actor;
  const { characterId } = input;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const owner = await getOwnerOfCharacter(tx, guildId, characterId);
    const { memberId, isOwn } = await lockSubject(tx, actor, { memberId: owner, now });
    const main = await readMainBuild(tx, guildId, memberId);
    const known = await listBuilds(tx, guildId, { memberId, characterId });
    const before = findKnown(known, input);
    const profile = await getGameProfile(tx, guildId);
    const after = resolveBuild(profile, input);
    const buildId = await write(tx, guildId, { after, before, known, memberId, characterId, now });
    if (input.isMain) await saveMainBuild(tx, guildId, { characterId, buildId });
    await noteMainChange(tx, guildId, { memberId, isOwn, before: main, now });
    if (after.power !== null && after.power !== before?.power)
      await appendPowerReading(tx, guildId, { memberId, buildId, power: after.power, readAt: now });
    const values = { before: describe(before), after: describe(after) };
    await recordMemberChanged(tx, actor, { useCase: "members.saveBuild", isOwn, memberId, ...values, now });
    return { memberId, buildId };
  });
}

type Whose = { readonly memberId: number; readonly characterId: number };

async function listBuilds(
  tx: Transaction,
  guildId: string,
  { memberId, characterId }: Whose,
): Promise<readonly Build[]> {
  const characters = await listCharacters(tx, guildId, memberId);
  return characters.find((character) => character.characterId === characterId)?.builds ?? [];
}

function findKnown(known: readonly Build[], { buildId }: SaveBuildInput): Build | undefined {
  if (buildId === undefined) return undefined;
  const build = known.find((one) => one.buildId === buildId);
  if (!build) throw new Refusal("members.buildNotFound");
  return build;
}

type Resolved = ReturnType<typeof resolveBuild>;

type Writing = Whose & {
  readonly after: Resolved;
  readonly before: Build | undefined;
  readonly known: readonly Build[];
  readonly now: Temporal.Instant;
};

async function write(tx: Transaction, guildId: string, { after, before, known, ...whose }: Writing) {
  if (before) {
    await replaceBuild(tx, guildId, { ...after, buildId: before.buildId });
    return before.buildId;
  }
  if (known.length >= maxBuilds) throw new Refusal("members.tooManyBuilds", { max: maxBuilds });
  return await createBuild(tx, guildId, { ...after, ...whose, isMain: known.length === 0 });
}

function describe(build: Resolved | undefined) {
  return { role: build?.role ?? null, power: build?.power ?? null };
}

import { type Actor, Refusal } from "@guildhall/core";
import { type Character, maxCharacters, type SaveCharacterInput } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import {
  createCharacter,
  findOwnerOfCharacter,
  listCharacters,
  saveCharacterName,
  saveMainCharacter,
} from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { lockSubject } from "./lock-subject.ts";
import { noteMainChange, readMainBuild } from "./note-main-change.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** A character of a member, new or changed: the own, or somebody else's with the right. The first one is the main. */
export async function saveCharacter(
  { db, clock }: Context,
  actor: Actor,
  input: SaveCharacterInput,
): Promise<{ readonly memberId: number; readonly characterId: number }> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const wanted = await findWanted(tx, guildId, input);
    const { memberId, isOwn } = await lockSubject(tx, actor, { memberId: wanted, now });
    const before = await readMainBuild(tx, guildId, memberId);
    const known = await listCharacters(tx, guildId, memberId);
    const characterId = await write(tx, guildId, { input, known, memberId, now });
    if (input.isMain) await saveMainCharacter(tx, guildId, { memberId, characterId });
    await noteMainChange(tx, guildId, { memberId, isOwn, before, now });
    await recordMemberChanged(tx, actor, { useCase: "members.saveCharacter", isOwn, memberId, now });
    return { memberId, characterId };
  });
}

async function findWanted(
  tx: Transaction,
  guildId: string,
  { memberId, characterId }: SaveCharacterInput,
): Promise<number | undefined> {
  return characterId === undefined ? memberId : await getOwnerOfCharacter(tx, guildId, characterId);
}

/** Whose character it is; refuses where there is none of this number. */
export async function getOwnerOfCharacter(
  tx: Transaction,
  guildId: string,
  characterId: number,
): Promise<number> {
  const memberId = await findOwnerOfCharacter(tx, guildId, characterId);
  if (memberId === undefined) throw new Refusal("members.characterNotFound");
  return memberId;
}

type Writing = {
  readonly input: SaveCharacterInput;
  readonly known: readonly Character[];
  readonly memberId: number;
  readonly now: Temporal.Instant;
};

async function write(tx: Transaction, guildId: string, { input, known, memberId, now }: Writing) {
  const { characterId, name } = input;
  if (characterId !== undefined) {
    await saveCharacterName(tx, guildId, { characterId, name });
    return characterId;
  }
  if (known.length >= maxCharacters) throw new Refusal("members.tooManyCharacters", { max: maxCharacters });
  return await createCharacter(tx, guildId, { memberId, name, isMain: known.length === 0, now });
}

import { type MemberActor, noRights, type SystemActor } from "@guildhall/core";
import { makeMember } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import {
  addOfficerNote,
  addUnlinkedMember,
  changeRank,
  claimMember,
  claimRank,
  deleteOfficerNote,
  giveStrike,
  mergeMembers,
  previewMerge,
  recordServerMembers,
  saveBuild,
  saveCharacter,
  saveRanks,
  takeBackStrike,
} from "#use-cases/members/index.ts";

/** What a hall's roster holds beside its people. */
export type FurnishedRoster = {
  /** Leader, officer and raider. The hall's officer has the first, Bram none. */
  readonly rankIds: readonly [number, number, number];
  /** Of Bram. */
  readonly characterId: number;
  /** Bram asks for the rank of raiders, and so does the officer. */
  readonly claimId: number;
  readonly buildId: number;
  readonly officerId: number;
  /** Of somebody in the server, who could lead. */
  readonly heirId: number;
  /** Somebody without an account, whom the officer says to be, and another who went over to Bram. */
  readonly danaId: number;
  readonly mergedId: number;
  /** On Bram. */
  readonly noteId: number;
  readonly deletedNoteId: number;
  readonly strikeId: number;
  readonly takenBackStrikeId: number;
};

type Furnishing = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly officer: { readonly userId: string; readonly name: string };
  readonly bram: { readonly memberId: number; readonly userId: string; readonly name: string };
};

/** Ranks, and somebody's character with a build. */
export async function furnishRoster(
  context: Context,
  { system, marker, officer, bram }: Furnishing,
): Promise<FurnishedRoster> {
  const { memberId } = bram;
  const names = ["Leader", "Officer", "Raider"].map((name) => `${name} ${marker}`);
  const ranks = names.map((name) => ({ name, roleId: null, heirMemberId: null }));
  const [leader, second, raider] = await saveRanks(context, system, { ranks });
  if (!leader || !second || !raider) throw new Error("Three ranks were saved, and are not there");
  const { memberId: officerId } = await makeMember(context.db, system.guildId, officer);
  await changeRank(context, system, { memberIds: [officerId], rankId: leader.rankId });
  const heir = await makeMember(context.db, system.guildId, { name: `Cleo ${marker}` });
  await enterServer(context, system, { userId: heir.userId, name: `Cleo ${marker}` });
  const { characterId } = await saveCharacter(context, system, {
    memberId,
    name: `Bram ${marker}`.slice(0, 32),
  });
  const { buildId } = await saveBuild(context, system, { characterId, role: "tank", power: 6000 });
  const notes = await writeNotes(context, system, { memberId, text: `Of Bram ${marker}` });
  const strikes = await giveStrikes(context, system, { memberId, reason: `To Bram ${marker}` });
  const dana = await addUnlinkedMember(context, system, { name: `Dana ${marker}`.slice(0, 32) });
  const other = await addUnlinkedMember(context, system, { name: `Ilse ${marker}`.slice(0, 32) });
  const merge = { mergedMemberId: other.memberId, memberId };
  const { previewId } = await previewMerge(context, system, merge);
  await mergeMembers(context, system, { ...merge, previewId });
  const actorOf = ({ userId, name }: Furnishing["officer"]): MemberActor => ({
    kind: "member",
    guildId: system.guildId,
    userId,
    name,
    rights: noRights,
  });
  await claimMember(context, actorOf(officer), { memberId: dana.memberId });
  const wish = { rankId: raider.rankId, note: `Wish of ${marker}` };
  const { claimId } = await claimRank(context, actorOf(bram), wish);
  await claimRank(context, actorOf(officer), wish);
  return {
    rankIds: [leader.rankId, second.rankId, raider.rankId],
    characterId,
    claimId,
    buildId,
    officerId,
    heirId: heir.memberId,
    danaId: dana.memberId,
    mergedId: other.memberId,
    ...notes,
    ...strikes,
  };
}

/** One that stands, and one that was taken back. */
async function giveStrikes(context: Context, system: SystemActor, strike: Parameters<typeof giveStrike>[2]) {
  const { strikeId } = await giveStrike(context, system, strike);
  const { strikeId: takenBackStrikeId } = await giveStrike(context, system, strike);
  await takeBackStrike(context, system, { strikeId: takenBackStrikeId });
  return { strikeId, takenBackStrikeId };
}

/** One that stands, and one that was deleted. */
async function writeNotes(context: Context, system: SystemActor, note: Parameters<typeof addOfficerNote>[2]) {
  const { noteId } = await addOfficerNote(context, system, note);
  const { noteId: deletedNoteId } = await addOfficerNote(context, system, note);
  await deleteOfficerNote(context, system, { noteId: deletedNoteId });
  return { noteId, deletedNoteId };
}

/** Discord tells that somebody is in the server. */
async function enterServer(
  context: Context,
  system: SystemActor,
  person: { readonly userId: string; readonly name: string },
): Promise<void> {
  const members = [{ ...person, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] }];
  await recordServerMembers(context, system, { members, asOf: context.clock.now() });
}

import type { SystemActor } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import {
  endContracts,
  endGiftCode,
  saveGiftCode,
  setContracts,
  tickContract,
  tickGiftCode,
  viewContracts,
  voteOnCode,
} from "#use-cases/announcements/index.ts";
import type { Context } from "#use-cases/context.ts";

export type FurnishedCodes = {
  /** One that runs out in two days. Bram has it, and says that it works. */
  readonly codeId: number;
  /** One that officers ended. */
  readonly endedCodeId: number;
  /** Of today, with one contract that Bram has done. There was one before. */
  readonly boardId: number;
  readonly contractId: number;
};

type Parts = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly bram: Member & { readonly userId: string };
};

/** The notice board of a hall. */
export async function furnishCodes(
  context: Context,
  { system, marker, bram }: Parts,
): Promise<FurnishedCodes> {
  const { guildId } = system;
  const expiresAt = context.clock.now().add({ hours: 48 }).toString();
  const posted = { code: `GIFT${marker}`, gives: `Gems of ${marker}`, redeemUrl: null, note: null };
  const { codeId } = await saveGiftCode(context, system, { ...posted, expiresAt });
  const member = { kind: "member", guildId, ...bram, rights: new Set<never>() } as const;
  await tickGiftCode(context, member, { codeId });
  await voteOnCode(context, member, { codeId, vote: "works" });
  const ended = { ...posted, code: `OVER${marker}`, expiresAt: null };
  const { codeId: endedCodeId } = await saveGiftCode(context, system, ended);
  await endGiftCode(context, system, { codeId: endedCodeId });
  const wanted = { monsters: [], event: null, dungeon: null, lines: [`Hunt of ${marker}`] };
  await endContracts(context, system, await setContracts(context, system, wanted));
  const { boardId } = await setContracts(context, system, wanted);
  const { today } = await viewContracts(context, system);
  const contractId = today?.contracts[0]?.contractId ?? 0;
  await tickContract(context, member, { contractId });
  return { codeId, endedCodeId, boardId, contractId };
}

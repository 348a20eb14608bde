import { type Actor, userIdOf } from "@guildhall/core";
import { isSameContract, nextReset, runOfBoardEnd, type WantedContract } from "@guildhall/core/announcements";
import type { Transaction } from "@guildhall/db";
import {
  createBoard,
  createContracts,
  deleteContracts,
  findStandingBoard,
  listContracts,
  saveContractPosition,
} from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { getGuild, getSettings } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";

type Writing = {
  readonly useCase: "announcements.setContracts" | "announcements.repeatContracts";
  readonly wanted: readonly WantedContract[];
  readonly now: Temporal.Instant;
};

/** Puts these contracts up for today. The guild must be locked. Of a contract that stays, it stays known who has done it. */
export async function writeBoard(
  tx: Transaction,
  actor: Actor,
  { useCase, wanted, now }: Writing,
): Promise<{ readonly boardId: number }> {
  const { guildId } = actor;
  const standing = await findStandingBoard(tx, guildId, now);
  const boardId = standing?.boardId ?? (await putUp(tx, actor, now));
  await placeContracts(tx, guildId, { boardId, wanted });
  const target = { kind: "contractBoard", id: boardId } as const;
  await recordAudit(tx, actor, { useCase, target, now });
  await recordFact(tx, { name: "announcements.contractsChanged", guildId, boardId }, now);
  return { boardId };
}

/** A board until the guild's next day begins. */
async function putUp(tx: Transaction, actor: Actor, now: Temporal.Instant): Promise<number> {
  const { guildId } = actor;
  const { timeZone } = await getGuild(tx, guildId);
  const resetMinutes = (await getSettings(tx, guildId))["announcements.contractsResetTime"];
  const endsAt = nextReset(now, timeZone, resetMinutes);
  const boardId = await createBoard(tx, guildId, { setAt: now, endsAt, setByUserId: userIdOf(actor) });
  await enqueueJob(tx, guildId, runOfBoardEnd({ boardId, endsAt }));
  return boardId;
}

type Placing = { readonly boardId: number; readonly wanted: readonly WantedContract[] };

async function placeContracts(tx: Transaction, guildId: string, { boardId, wanted }: Placing): Promise<void> {
  const standing = await listContracts(tx, guildId, [boardId]);
  const gone = standing.filter((one) => !wanted.some((other) => isSameContract(one, other)));
  await deleteContracts(
    tx,
    guildId,
    gone.map(({ contractId }) => contractId),
  );
  const placed = wanted.map((contract, position) => ({ ...contract, position }));
  const findStanding = (contract: WantedContract) => standing.find((one) => isSameContract(one, contract));
  for (const contract of placed) {
    const { contractId } = findStanding(contract) ?? {};
    const { position } = contract;
    if (contractId !== undefined) await saveContractPosition(tx, guildId, { contractId, position });
  }
  const added = placed.filter((contract) => !findStanding(contract));
  await createContracts(tx, guildId, { boardId, added });
}

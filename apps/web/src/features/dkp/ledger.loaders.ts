import "server-only";
import type { MemberActor } from "@guildhall/core";
import type { ListLedgerInput, UndoTarget } from "@guildhall/core/dkp";
import type { Context } from "@guildhall/use-cases";
import { listLedger, previewUndo, verifyLedger } from "@guildhall/use-cases/dkp";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** One page of a pool's book. */
export async function readLedger(context: Context, actor: MemberActor, input: ListLedgerInput) {
  return toPlain(await listLedger(context, actor, input));
}

export type LedgerView = Plain<Awaited<ReturnType<typeof readLedger>>>;

/** What taking something back would write. */
export async function readUndo(context: Context, actor: MemberActor, target: UndoTarget) {
  return toPlain(await previewUndo(context, actor, target));
}

export type UndoView = Plain<Awaited<ReturnType<typeof readUndo>>>;

/** Whether history is as it was written, pool by pool. */
export async function readVerdict(context: Context, actor: MemberActor) {
  return toPlain(await verifyLedger(context, actor));
}

export type VerdictView = Plain<Awaited<ReturnType<typeof readVerdict>>>;

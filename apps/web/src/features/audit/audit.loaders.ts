import "server-only";
import type { MemberActor } from "@guildhall/core";
import type { ListAuditInput } from "@guildhall/core/audit";
import type { Context } from "@guildhall/use-cases";
import { listAudit, viewWork } from "@guildhall/use-cases/audit";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** One page of who changed what. */
export async function readAudit(context: Context, actor: MemberActor, input: ListAuditInput) {
  return toPlain(await listAudit(context, actor, input));
}

export type AuditView = Plain<Awaited<ReturnType<typeof readAudit>>>;

/** What officers did this week, and what happened by itself. */
export async function readWork(context: Context, actor: MemberActor) {
  return toPlain(await viewWork(context, actor));
}

export type WorkView = Plain<Awaited<ReturnType<typeof readWork>>>;

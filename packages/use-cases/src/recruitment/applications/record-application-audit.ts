import type { Actor } from "@guildhall/core";
import type { AuditedUseCase, AuditValues } from "@guildhall/core/audit";
import type { Transaction } from "@guildhall/db";
import type { Application } from "@guildhall/db/recruitment";
import { recordAudit } from "#use-cases/audit/record-audit.ts";

type Changed = {
  readonly useCase: AuditedUseCase & `recruitment.${string}`;
  readonly before: Application;
  readonly after: Application;
  readonly values?: AuditValues;
  readonly now: Temporal.Instant;
};

/** For the audit: which application, and from which state to which. Whose it is, it tells of members alone. */
export async function recordApplicationAudit(
  tx: Transaction,
  actor: Actor,
  { useCase, before, after, values = {}, now }: Changed,
): Promise<void> {
  const { applicationId, memberId, state } = after;
  await recordAudit(tx, actor, {
    useCase,
    target: { kind: "guild" },
    ...(memberId === null ? {} : { memberId }),
    before: { applicationState: before.state },
    after: { applicationState: state, application: applicationId, ...values },
    now,
  });
}

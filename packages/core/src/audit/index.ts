export {
  type AuditActor,
  type AuditEntry,
  type AuditSource,
  type AuditTarget,
  actorKinds,
  auditSources,
  auditTargetKinds,
  type NewAuditEntry,
} from "./audit-entry.ts";
export type { AuditValues } from "./audit-values.ts";
export { type AuditedUseCase, auditedUseCaseNames, auditedUseCases } from "./audited-use-cases.ts";
export { type AuditDoer, auditDoers, type ListAuditInput, listAuditInput } from "./list-audit.input.ts";

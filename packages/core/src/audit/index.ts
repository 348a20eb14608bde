export {
  type AuditActor,
  type AuditEntry,
  type AuditSource,
  type AuditTarget,
  type AuditValues,
  actorKinds,
  auditSources,
  auditTargetKinds,
  type NewAuditEntry,
} from "./audit-entry.ts";
export { type AuditedUseCase, auditedUseCaseNames, auditedUseCases } from "./audited-use-cases.ts";
export { type ListAuditInput, listAuditInput } from "./list-audit.input.ts";

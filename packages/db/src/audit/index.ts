export { type AuditFilter, type AuditRow, appendAuditEntry, listAuditEntries } from "./audit.queries.ts";

export { type AuditWork, appendAuditEntry, countAuditWork, listAuditEntries } from "./audit.queries.ts";

export { appendAuditEntry, listAuditEntries } from "./audit.queries.ts";

export { readAudit, readWork } from "./audit.loaders.ts";
export { AuditPage } from "./components/audit-page.tsx";
export { parseFilter } from "./components/parse-filter.ts";

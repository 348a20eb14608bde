export { listAudit } from "./list-audit.ts";
export { viewWork, type WorkView } from "./view-work.ts";
